# SPDX-License-Identifier: MIT
# What every target of the house shares: language level, warnings, sanitizers and the way libraries are made.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

# Beside a checkout there may be a folder "shared" with model files and labelled pictures.
if(NOT MODELS_DIR AND EXISTS ${PROJECT_SOURCE_DIR}/../shared/models)
  get_filename_component(MODELS_DIR ${PROJECT_SOURCE_DIR}/../shared/models ABSOLUTE)
endif()
if(NOT FACES_DIR AND EXISTS ${PROJECT_SOURCE_DIR}/../shared/faces)
  get_filename_component(FACES_DIR ${PROJECT_SOURCE_DIR}/../shared/faces ABSOLUTE)
endif()

add_library(doorbell_flags INTERFACE)
target_compile_options(doorbell_flags INTERFACE -Wall -Wextra -Wpedantic)
if(DOORBELL_WERROR)
  target_compile_options(doorbell_flags INTERFACE -Werror)
endif()
target_compile_definitions(doorbell_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(DOORBELL_SANITIZE)
  add_compile_options(-fsanitize=${DOORBELL_SANITIZE} -fno-omit-frame-pointer -g)
  add_link_options(-fsanitize=${DOORBELL_SANITIZE})
else()
  # A station reads what strangers send: it rather ends, and is started again, than goes on with what is not there.
  target_compile_options(doorbell_flags INTERFACE -fstack-protector-strong)
  target_compile_definitions(doorbell_flags INTERFACE _GLIBCXX_ASSERTIONS $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
  add_link_options(-Wl,-z,relro,-z,now)
endif()

# doorbell_add_library(storage SOURCES … LINK … PRIVATE_LINK …): static library doorbell_storage, alias Doorbell::Storage.
function(doorbell_add_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(doorbell_${name} STATIC ${arg_SOURCES})
  target_include_directories(doorbell_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_include_directories(doorbell_${name} SYSTEM PUBLIC ${OpenCV_INCLUDE_DIRS})
  target_link_libraries(doorbell_${name} PUBLIC ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK} doorbell_flags)
  string(SUBSTRING ${name} 0 1 first)
  string(SUBSTRING ${name} 1 -1 rest)
  string(TOUPPER ${first} first)
  add_library(Doorbell::${first}${rest} ALIAS doorbell_${name})
endfunction()
