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
            f.crownY = -1.6;
            f.skin = {178, 200, 236};
            f.blush = 0.8;
            f.freckles = 0.8;
            f.iris = {90, 150, 100};
            f.brow = {45, 75, 125};

            f.lips = {110, 95, 205};
            f.hair = Hair::Long;
            f.hairColour = {35, 70, 150};
            f.hairline = -0.9;
            f.parting = 0.2;
            f.coat = {95, 120, 45};
            f.scarf = {120, 190, 235};
            f.stature = 1.68;
            f.seed = 11;
            f.width = 0.9;
            f.jaw = 0.627;
            f.chin = 0.348;
            f.chinY = 1.64;
            f.cheek = 0.126;
            f.eyeX = 0.37;
            f.eyeWidth = 0.223;
            f.eyeHeight = 0.092;
            f.eyeSlant = 0.039;
            f.eyeDepth = 0.166;
            f.lid = 0.1;
            f.browY = -0.362;
            f.browThickness = 0.0648;
            f.browArch = 0.0667;
            f.browSlant = 0.05;
            f.browInner = 0.24;
            f.browOuter = 0.8;
            f.browRidge = 0.0315;
            f.noseY = 0.624;
            f.noseWidth = 0.161;
            f.noseHeight = 0.285;
            f.noseBridge = 0.0935;
            f.mouthY = 0.971;
            f.mouthWidth = 0.357;
            f.upperLip = 0.098;
            f.lowerLip = 0.05;
            f.smile = 0.0279;
            all.push_back(f);
        }
        {
            DemoFace f; // man in his forties, dark full beard, short hair
            f.name = u"Ben"_s;
            f.role = Role::Household;
            f.skin = {140, 172, 215};
            f.blush = 0.5;
            f.wrinkles = 0.3;
            f.iris = {140, 120, 95};
            f.brow = {32, 48, 72};

            f.lips = {105, 105, 175};
            f.hair = Hair::Crop;
            f.hairColour = {36, 56, 84};
            f.hairline = -0.78;
            f.beard = Beard::Full;
            f.beardColour = {38, 62, 98};
            f.coat = {70, 55, 40};
            f.scarf = {60, 70, 160};
            f.stature = 1.8;
            f.seed = 23;
            f.width = 1.09;
            f.jaw = 0.813;
            f.chin = 0.425;
            f.chinY = 1.38;
            f.cheek = 0.06;
            f.eyeX = 0.433;
            f.eyeWidth = 0.182;
            f.eyeHeight = 0.107;
            f.eyeSlant = -0.217;
            f.eyeDepth = 0.118;
            f.lid = 0.1;
            f.browY = -0.19;
            f.browThickness = 0.116;
            f.browArch = 0.0269;
            f.browSlant = 0.05;
            f.browInner = 0.24;
            f.browOuter = 0.676;
            f.browRidge = 0.0849;
            f.noseY = 0.68;
            f.noseWidth = 0.32;
            f.noseHeight = 0.268;
            f.noseBridge = 0.0456;
            f.mouthY = 0.943;
            f.mouthWidth = 0.44;
            f.upperLip = 0.036;
            f.lowerLip = 0.0703;
            f.smile = 0.025;
            all.push_back(f);
        }
        {
            DemoFace f; // grandmother, silver bob, round glasses
            f.name = u"Chloe"_s;
            f.role = Role::Household;
            f.crownY = -1.5;
            f.skin = {190, 205, 232};
            f.blush = 0.7;
            f.wrinkles = 0.9;
            f.iris = {165, 130, 85};
            f.brow = {130, 140, 150};

            f.lips = {120, 110, 190};
            f.hair = Hair::Bob;
            f.hairColour = {195, 200, 205};
            f.hairline = -0.72;
            f.parting = -0.3;
            f.glasses = Glasses::Round;
            f.glassesColour = {40, 40, 130};
            f.coat = {130, 70, 95};
            f.scarf = {215, 205, 240};
            f.stature = 1.6;
            f.seed = 37;
            f.width = 0.914;
            f.jaw = 0.809;
            f.chin = 0.398;
            f.chinY = 1.5;
            f.cheek = 0.119;
            f.eyeX = 0.411;
            f.eyeWidth = 0.21;
            f.eyeHeight = 0.121;
            f.eyeSlant = -0.0909;
            f.eyeDepth = 0.0556;
            f.lid = 0.248;
            f.browY = -0.361;
            f.browThickness = 0.086;
            f.browArch = 0.1;
            f.browSlant = 0.05;
            f.browInner = 0.185;
            f.browOuter = 0.8;
            f.browRidge = 0.12;
            f.noseY = 0.54;
            f.noseWidth = 0.211;
            f.noseHeight = 0.24;
            f.noseBridge = 0.11;
            f.mouthY = 0.972;
            f.mouthWidth = 0.291;
            f.upperLip = 0.11;
            f.lowerLip = 0.138;
            f.smile = 0.025;
            all.push_back(f);
        }
        {
            DemoFace f; // young man, brown skin, black hair, square glasses, stubble
            f.name = u"Dev"_s;
            f.role = Role::Household;
            f.skin = {82, 120, 172};
            f.blush = 0.3;
            f.iris = {22, 32, 50};
            f.brow = {12, 14, 18};

            f.lips = {85, 85, 140};
            f.hair = Hair::Parted;
            f.hairColour = {16, 17, 20};
            f.hairline = -0.82;
            f.parting = -0.35;
            f.beard = Beard::Stubble;
            f.beardColour = {20, 24, 34};
            f.glasses = Glasses::Square;
            f.glassesColour = {30, 26, 24};
            f.coat = {150, 110, 50};
            f.scarf = {235, 235, 230};
            f.stature = 1.76;
            f.seed = 41;
            f.width = 0.925;
            f.jaw = 0.778;
            f.chin = 0.46;
            f.chinY = 1.58;
            f.cheek = 0.0867;
            f.eyeX = 0.45;
            f.eyeWidth = 0.198;
            f.eyeHeight = 0.114;
            f.eyeSlant = 0.06;
            f.eyeDepth = 0.148;
            f.lid = 0.6;
            f.browY = -0.19;
            f.browThickness = 0.12;
            f.browArch = 0.0868;
            f.browSlant = 0.0476;
            f.browInner = 0.236;
            f.browOuter = 0.641;
            f.browRidge = 0.0872;
            f.noseY = 0.51;
            f.noseWidth = 0.25;
            f.noseHeight = 0.411;
            f.noseBridge = 0.17;
            f.mouthY = 1.03;
            f.mouthWidth = 0.436;
            f.upperLip = 0.075;
            f.lowerLip = 0.106;
            f.smile = 0.0436;
            all.push_back(f);
        }
        {
            DemoFace f; // bald man with a blond moustache, heavy jaw
            f.name = u"Max"_s;
            f.role = Role::Blocked;
            f.crownY = -1.55;
            f.earSize = 1.15;
            f.skin = {150, 168, 228};
            f.blush = 0.9;
            f.wrinkles = 0.5;
            f.iris = {190, 150, 100};
            f.brow = {90, 130, 165};

            f.lips = {120, 115, 185};
            f.hair = Hair::Bald;
            f.beard = Beard::Moustache;
            f.beardColour = {85, 135, 185};
            f.coat = {60, 62, 66};
            f.scarf = {50, 50, 120};
            f.stature = 1.78;
            f.seed = 53;
            f.width = 1.09;
            f.jaw = 0.93;
            f.chin = 0.575;
            f.chinY = 1.49;
            f.cheek = 0.0961;
            f.eyeX = 0.437;
            f.eyeWidth = 0.194;
            f.eyeHeight = 0.062;
            f.eyeSlant = 0.0404;
            f.eyeDepth = 0.173;
            f.lid = 0.426;
            f.browY = -0.19;
            f.browThickness = 0.0823;
            f.browArch = 0;
            f.browSlant = 0.107;
            f.browInner = 0.203;
            f.browOuter = 0.72;
            f.browRidge = 0.0773;
            f.noseY = 0.573;
            f.noseWidth = 0.288;
            f.noseHeight = 0.339;
            f.noseBridge = 0.0532;
            f.mouthY = 1.1;
            f.mouthWidth = 0.274;
            f.upperLip = 0.0439;
            f.lowerLip = 0.0662;
            f.smile = -0.02;
            all.push_back(f);
        }
        {
            DemoFace f; // courier, dark skin, orange cap
            f.name = u"courier"_s;
            f.skin = {52, 74, 110};
            f.blush = 0.2;
            f.iris = {16, 24, 36};
            f.brow = {10, 12, 14};

            f.lips = {70, 62, 120};
            f.hair = Hair::Bun;
            f.hairColour = {12, 13, 15};
            f.hat = Hat::Cap;
            f.hatColour = {40, 120, 235};
            f.coat = {45, 115, 225};
            f.scarf = {60, 60, 60};
            f.stature = 1.7;
            f.seed = 67;
            f.width = 0.958;
            f.jaw = 0.82;
            f.chin = 0.46;
            f.chinY = 1.47;
            f.cheek = 0.06;
            f.eyeX = 0.475;
            f.eyeWidth = 0.241;
            f.eyeHeight = 0.0967;
            f.eyeSlant = -0.163;
            f.eyeDepth = 0.03;
            f.lid = 0.742;
            f.browY = -0.248;
            f.browThickness = 0.0422;
            f.browArch = 0.0675;
            f.browSlant = -0.013;
            f.browInner = 0.213;
            f.browOuter = 0.644;
            f.browRidge = 0.0628;
            f.noseY = 0.555;
            f.noseWidth = 0.32;
            f.noseHeight = 0.24;
            f.noseBridge = 0.03;
            f.mouthY = 1.08;
            f.mouthWidth = 0.354;
            f.upperLip = 0.0305;
            f.lowerLip = 0.15;
            f.smile = 0.0309;
            all.push_back(f);
        }
        {
            DemoFace f; // old man, white hair and beard
            f.name = u"neighbour"_s;
            f.crownY = -1.62;
            f.earSize = 1.3;
            f.skin = {160, 182, 222};
            f.blush = 0.6;
            f.wrinkles = 1.0;
            f.iris = {120, 120, 110};
            f.brow = {205, 208, 212};

            f.lips = {125, 120, 180};
            f.hair = Hair::Parted;
            f.hairColour = {215, 218, 222};
            f.hairline = -1.02;
            f.parting = 0.4;
            f.beard = Beard::Stubble;
            f.beardColour = {200, 204, 208};
            f.coat = {60, 85, 95};
            f.scarf = {70, 110, 80};
            f.stature = 1.72;
            f.seed = 71;
            f.width = 0.941;
            f.jaw = 0.734;
            f.chin = 0.4;
            f.chinY = 1.68;
            f.cheek = 0.06;
            f.eyeX = 0.451;
            f.eyeWidth = 0.185;
            f.eyeHeight = 0.072;
            f.eyeSlant = -0.201;
            f.eyeDepth = 0.03;
            f.lid = 0.178;
            f.browY = -0.237;
            f.browThickness = 0.09;
            f.browArch = 0.1;
            f.browSlant = 0.0103;
            f.browInner = 0.17;
            f.browOuter = 0.635;
            f.browRidge = 0.0459;
            f.noseY = 0.77;
            f.noseWidth = 0.22;
            f.noseHeight = 0.493;
            f.noseBridge = 0.17;
            f.mouthY = 1.08;
            f.mouthWidth = 0.254;
            f.upperLip = 0.042;
            f.lowerLip = 0.05;
            f.smile = 0.025;
            all.push_back(f);
        }
        {
            DemoFace f; // young East Asian woman, black bob
            f.name = u"canvasser"_s;
            f.crownY = -1.55;
            f.skin = {165, 200, 238};
            f.blush = 0.5;
            f.iris = {20, 26, 38};
            f.brow = {28, 30, 36};

            f.lips = {100, 80, 215};
            f.hair = Hair::Bob;
            f.hairColour = {18, 18, 22};
            f.hairline = -0.55;
            f.parting = 0.0;
            f.coat = {70, 70, 200};
            f.scarf = {240, 240, 245};
            f.stature = 1.64;
            f.seed = 83;
            f.width = 0.976;
            f.jaw = 0.72;
            f.chin = 0.46;
            f.chinY = 1.56;
            f.cheek = 0.107;
            f.eyeX = 0.51;
            f.eyeWidth = 0.21;
            f.eyeHeight = 0.072;
            f.eyeSlant = 0.0765;
            f.eyeDepth = 0.144;
            f.lid = 0.587;
            f.browY = -0.254;
            f.browThickness = 0.07;
            f.browArch = 0;
            f.browSlant = 0.014;
            f.browInner = 0.188;
            f.browOuter = 0.72;
            f.browRidge = 0.0488;
            f.noseY = 0.59;
            f.noseWidth = 0.153;
            f.noseHeight = 0.24;
            f.noseBridge = 0.03;
            f.mouthY = 0.866;
            f.mouthWidth = 0.25;
            f.upperLip = 0.06;
            f.lowerLip = 0.0767;
            f.smile = 0.06;
            all.push_back(f);
        }
        {
            DemoFace f; // teenager, blond curls
            f.name = u"teenager"_s;
            f.earSize = 1.2;
            f.skin = {185, 205, 242};
            f.blush = 0.9;
            f.freckles = 0.2;
            f.iris = {195, 150, 90};
            f.brow = {70, 115, 155};

            f.lips = {125, 115, 205};
            f.hair = Hair::Curly;
            f.hairColour = {95, 160, 205};
            f.hairline = -0.75;
            f.coat = {60, 160, 210};
            f.scarf = {150, 90, 50};
            f.stature = 1.66;
            f.seed = 97;
            f.width = 1.05;
            f.jaw = 0.82;
            f.chin = 0.418;
            f.chinY = 1.55;
            f.cheek = 0.06;
            f.eyeX = 0.397;
            f.eyeWidth = 0.197;
            f.eyeHeight = 0.104;
            f.eyeSlant = 0.159;
            f.eyeDepth = 0.03;
            f.lid = 0.8;
            f.browY = -0.23;
            f.browThickness = 0.0676;
            f.browArch = 0.0893;
            f.browSlant = -0.12;
            f.browInner = 0.221;
            f.browOuter = 0.62;
            f.browRidge = 0.12;
            f.noseY = 0.5;
            f.noseWidth = 0.152;
            f.noseHeight = 0.308;
            f.noseBridge = 0.039;
            f.mouthY = 0.86;
            f.mouthWidth = 0.418;
            f.upperLip = 0.055;
            f.lowerLip = 0.0641;
            f.smile = 0.025;
            all.push_back(f);
        }
        return all;
    }();
    return cast;
}

} // namespace services
