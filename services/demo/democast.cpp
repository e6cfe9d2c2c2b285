// SPDX-License-Identifier: MIT
#include "services/demo/demoface.h"

namespace services {

using namespace Qt::StringLiterals;

const std::vector<DemoFace> &demoCast()
{
    using Hair = DemoFace::Hair;
    using Beard = DemoFace::Beard;
    using Glasses = DemoFace::Glasses;
    using Hat = DemoFace::Hat;
    using Role = DemoFace::Role;
    static const std::vector<DemoFace> cast = [] {
        std::vector<DemoFace> all;
        {
            DemoFace f; // young woman, long auburn hair, freckles, green eyes
            f.name = u"Anna"_s;
            f.role = Role::Household;
            f.width = 0.95; f.jaw = 0.66; f.chin = 0.33; f.chinY = 1.5; f.crownY = -1.6;
            f.skin = { 178, 200, 236 }; f.blush = 0.8; f.freckles = 0.8;
            f.eyeX = 0.46; f.eyeWidth = 0.235; f.eyeHeight = 0.115; f.eyeSlant = 0.12; f.eyeDepth = 0.08; f.lid = 0.7;
            f.iris = { 90, 150, 100 };
            f.browY = -0.33; f.browThickness = 0.045; f.browArch = 0.08; f.browRidge = 0.03; f.brow = { 45, 75, 125 };
            f.noseY = 0.56; f.noseWidth = 0.16; f.noseHeight = 0.32; f.noseBridge = 0.07;
            f.mouthY = 0.92; f.mouthWidth = 0.32; f.upperLip = 0.075; f.lowerLip = 0.105; f.smile = 0.04; f.lips = { 110, 95, 205 };
            f.cheek = 0.1; f.hair = Hair::Long; f.hairColour = { 35, 70, 150 }; f.hairline = -0.9; f.parting = 0.2;
            f.coat = { 95, 120, 45 }; f.scarf = { 120, 190, 235 }; f.stature = 1.68; f.seed = 11;
            all.push_back(f);
        }
        {
            DemoFace f; // man in his forties, dark full beard, short hair
            f.name = u"Ben"_s;
            f.role = Role::Household;
            f.width = 1.04; f.jaw = 0.84; f.chin = 0.5; f.chinY = 1.64;
            f.skin = { 140, 172, 215 }; f.blush = 0.5; f.wrinkles = 0.3;
            f.eyeX = 0.43; f.eyeWidth = 0.2; f.eyeHeight = 0.072; f.eyeSlant = -0.08; f.eyeDepth = 0.16; f.lid = 0.35;
            f.iris = { 35, 55, 95 };
            f.browY = -0.25; f.browThickness = 0.1; f.browArch = 0.03; f.browRidge = 0.1; f.brow = { 25, 32, 42 };
            f.noseY = 0.68; f.noseWidth = 0.23; f.noseHeight = 0.46; f.noseBridge = 0.14;
            f.mouthY = 1.03; f.mouthWidth = 0.36; f.upperLip = 0.045; f.lowerLip = 0.07; f.lips = { 105, 105, 175 };
            f.hair = Hair::Crop; f.hairColour = { 28, 36, 48 }; f.hairline = -0.78; f.beard = Beard::Full; f.beardColour = { 26, 36, 52 };
            f.coat = { 70, 55, 40 }; f.scarf = { 60, 70, 160 }; f.stature = 1.8; f.seed = 23;
            all.push_back(f);
        }
        {
            DemoFace f; // grandmother, silver bob, round glasses
            f.name = u"Chloe"_s;
            f.role = Role::Household;
            f.width = 1.03; f.jaw = 0.78; f.chin = 0.46; f.chinY = 1.46; f.crownY = -1.5;
            f.skin = { 190, 205, 232 }; f.blush = 0.7; f.wrinkles = 0.9;
            f.eyeX = 0.42; f.eyeWidth = 0.19; f.eyeHeight = 0.075; f.eyeSlant = -0.12; f.eyeDepth = 0.13; f.lid = 0.9;
            f.iris = { 165, 130, 85 };
            f.browY = -0.36; f.browThickness = 0.035; f.browArch = 0.07; f.brow = { 130, 140, 150 };
            f.noseY = 0.6; f.noseWidth = 0.21; f.noseHeight = 0.36;
            f.mouthY = 0.96; f.mouthWidth = 0.34; f.upperLip = 0.035; f.lowerLip = 0.06; f.smile = 0.05; f.lips = { 120, 110, 190 };
            f.cheek = 0.12; f.hair = Hair::Bob; f.hairColour = { 195, 200, 205 }; f.hairline = -0.72; f.parting = -0.3;
            f.glasses = Glasses::Round; f.glassesColour = { 40, 40, 130 };
            f.coat = { 130, 70, 95 }; f.scarf = { 215, 205, 240 }; f.stature = 1.6; f.seed = 37;
            all.push_back(f);
        }
        {
            DemoFace f; // young man, brown skin, black hair, square glasses, stubble
            f.name = u"Dev"_s;
            f.role = Role::Household;
            f.width = 0.97; f.jaw = 0.74; f.chin = 0.4; f.chinY = 1.6;
            f.skin = { 82, 120, 172 }; f.blush = 0.3;
            f.eyeX = 0.45; f.eyeWidth = 0.225; f.eyeHeight = 0.095; f.eyeSlant = 0.06; f.eyeDepth = 0.14; f.lid = 0.6;
            f.iris = { 22, 32, 50 };
            f.browY = -0.27; f.browThickness = 0.095; f.browArch = 0.055; f.browSlant = 0.04; f.browInner = 0.12; f.brow = { 12, 14, 18 };
            f.noseY = 0.63; f.noseWidth = 0.22; f.noseHeight = 0.42; f.noseBridge = 0.12;
            f.mouthY = 0.99; f.mouthWidth = 0.37; f.upperLip = 0.07; f.lowerLip = 0.1; f.smile = 0.03; f.lips = { 85, 85, 140 };
            f.hair = Hair::Parted; f.hairColour = { 16, 17, 20 }; f.hairline = -0.82; f.parting = -0.35; f.beard = Beard::Goatee; f.beardColour = { 14, 15, 18 };
            f.coat = { 150, 110, 50 }; f.scarf = { 235, 235, 230 }; f.stature = 1.76; f.seed = 41;
            all.push_back(f);
        }
        {
            DemoFace f; // bald man with a blond moustache, heavy jaw
            f.name = u"Max"_s;
            f.role = Role::Blocked;
            f.width = 1.1; f.jaw = 0.95; f.chin = 0.62; f.chinY = 1.55; f.crownY = -1.55; f.earSize = 1.15;
            f.skin = { 150, 168, 228 }; f.blush = 0.9; f.wrinkles = 0.5;
            f.eyeX = 0.38; f.eyeWidth = 0.175; f.eyeHeight = 0.06; f.eyeSlant = -0.02; f.eyeDepth = 0.15; f.lid = 0.2;
            f.iris = { 190, 150, 100 };
            f.browY = -0.2; f.browThickness = 0.06; f.browArch = 0.0; f.browSlant = 0.14; f.browRidge = 0.11; f.brow = { 90, 130, 165 };
            f.noseY = 0.58; f.noseWidth = 0.29; f.noseHeight = 0.44; f.noseBridge = 0.1;
            f.mouthY = 1.02; f.mouthWidth = 0.33; f.upperLip = 0.03; f.lowerLip = 0.06; f.smile = -0.03; f.lips = { 120, 115, 185 };
            f.hair = Hair::Bald; f.beard = Beard::Moustache; f.beardColour = { 85, 135, 185 };
            f.coat = { 60, 62, 66 }; f.scarf = { 50, 50, 120 }; f.stature = 1.78; f.seed = 53;
            all.push_back(f);
        }
        {
            DemoFace f; // courier, dark skin, orange cap
            f.name = u"courier"_s;
            f.width = 0.99; f.jaw = 0.76; f.chin = 0.42; f.chinY = 1.56;
            f.skin = { 52, 74, 110 }; f.blush = 0.2;
            f.eyeX = 0.48; f.eyeWidth = 0.23; f.eyeHeight = 0.1; f.eyeSlant = 0.03; f.eyeDepth = 0.09; f.lid = 0.8;
            f.iris = { 16, 24, 36 };
            f.browY = -0.31; f.browThickness = 0.05; f.browArch = 0.07; f.brow = { 10, 12, 14 };
            f.noseY = 0.57; f.noseWidth = 0.29; f.noseHeight = 0.34; f.noseBridge = 0.05;
            f.mouthY = 0.97; f.mouthWidth = 0.4; f.upperLip = 0.1; f.lowerLip = 0.14; f.smile = 0.05; f.lips = { 70, 62, 120 };
            f.cheek = 0.13; f.hair = Hair::Bun; f.hairColour = { 12, 13, 15 }; f.hat = Hat::Cap; f.hatColour = { 40, 120, 235 };
            f.coat = { 45, 115, 225 }; f.scarf = { 60, 60, 60 }; f.stature = 1.7; f.seed = 67;
            all.push_back(f);
        }
        {
            DemoFace f; // old man, white hair and beard
            f.name = u"neighbour"_s;
            f.width = 0.93; f.jaw = 0.68; f.chin = 0.4; f.chinY = 1.68; f.crownY = -1.62; f.earSize = 1.3;
            f.skin = { 160, 182, 222 }; f.blush = 0.6; f.wrinkles = 1.0;
            f.eyeX = 0.4; f.eyeWidth = 0.19; f.eyeHeight = 0.06; f.eyeSlant = -0.18; f.eyeDepth = 0.17; f.lid = 0.9;
            f.iris = { 120, 120, 110 };
            f.browY = -0.23; f.browThickness = 0.09; f.browArch = 0.05; f.brow = { 205, 208, 212 };
            f.noseY = 0.76; f.noseWidth = 0.22; f.noseHeight = 0.5; f.noseBridge = 0.16;
            f.mouthY = 1.08; f.mouthWidth = 0.31; f.upperLip = 0.03; f.lowerLip = 0.05; f.smile = 0.02; f.lips = { 125, 120, 180 };
            f.cheek = 0.05; f.hair = Hair::Parted; f.hairColour = { 215, 218, 222 }; f.hairline = -1.02; f.parting = 0.4;
            f.beard = Beard::Stubble; f.beardColour = { 200, 204, 208 };
            f.coat = { 60, 85, 95 }; f.scarf = { 70, 110, 80 }; f.stature = 1.72; f.seed = 71;
            all.push_back(f);
        }
        {
            DemoFace f; // young East Asian woman, black bob
            f.name = u"canvasser"_s;
            f.width = 1.02; f.jaw = 0.72; f.chin = 0.36; f.chinY = 1.44; f.crownY = -1.55;
            f.skin = { 165, 200, 238 }; f.blush = 0.5;
            f.eyeX = 0.47; f.eyeWidth = 0.21; f.eyeHeight = 0.068; f.eyeSlant = 0.2; f.eyeDepth = 0.04; f.lid = 0.15;
            f.iris = { 20, 26, 38 };
            f.browY = -0.32; f.browThickness = 0.055; f.browArch = 0.02; f.browRidge = 0.02; f.brow = { 28, 30, 36 };
            f.noseY = 0.54; f.noseWidth = 0.19; f.noseHeight = 0.26; f.noseBridge = 0.03;
            f.mouthY = 0.88; f.mouthWidth = 0.26; f.upperLip = 0.06; f.lowerLip = 0.085; f.smile = 0.02; f.lips = { 100, 80, 215 };
            f.cheek = 0.12; f.hair = Hair::Bob; f.hairColour = { 18, 18, 22 }; f.hairline = -0.7; f.parting = 0.0;
            f.coat = { 70, 70, 200 }; f.scarf = { 240, 240, 245 }; f.stature = 1.64; f.seed = 83;
            all.push_back(f);
        }
        {
            DemoFace f; // teenager, blond curls
            f.name = u"teenager"_s;
            f.width = 0.92; f.jaw = 0.7; f.chin = 0.36; f.chinY = 1.48;
            f.skin = { 185, 205, 242 }; f.blush = 0.9; f.freckles = 0.2;
            f.eyeX = 0.41; f.eyeWidth = 0.2; f.eyeHeight = 0.09; f.eyeSlant = -0.02; f.eyeDepth = 0.1; f.lid = 0.4;
            f.iris = { 195, 150, 90 };
            f.browY = -0.28; f.browThickness = 0.06; f.browArch = 0.03; f.brow = { 70, 115, 155 };
            f.noseY = 0.62; f.noseWidth = 0.18; f.noseHeight = 0.4; f.noseBridge = 0.1;
            f.mouthY = 0.94; f.mouthWidth = 0.38; f.upperLip = 0.04; f.lowerLip = 0.08; f.smile = 0.03; f.lips = { 125, 115, 205 };
            f.hair = Hair::Curly; f.hairColour = { 95, 160, 205 }; f.hairline = -0.75;
            f.coat = { 60, 160, 210 }; f.scarf = { 150, 90, 50 }; f.stature = 1.66; f.seed = 97;
            all.push_back(f);
        }
        return all;
    }();
    return cast;
}

} // namespace services
