# SPDX-License-Identifier: MIT
"""The network: a narrow residual network of dense 3x3 convolutions. Every layer exists in OpenCV 4.6's dnn module."""
import torch
from torch import nn


class Bounded(nn.Module):
    """ReLU6, which torch 1.13 cannot differentiate in bfloat16."""

    def forward(self, x):
        return x.clamp(0, 6)


def conv(inputs, outputs, size, stride=1, groups=1, padding=None, relu=nn.ReLU):
    layers = [nn.Conv2d(inputs, outputs, size, stride, size // 2 if padding is None else padding, groups=groups, bias=False),
              nn.BatchNorm2d(outputs)]
    return nn.Sequential(*layers, relu()) if relu else nn.Sequential(*layers)


class Block(nn.Module):
    """Bounded at 6: without that, what few faces have (a helmet, a cap) grew to hundreds within, and made such faces all alike."""

    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.first = conv(inputs, outputs, 3, stride, relu=Bounded)
        self.second = conv(outputs, outputs, 3, relu=None)
        self.short = conv(inputs, outputs, 1, stride, relu=None) if stride > 1 or inputs != outputs else nn.Identity()
        self.relu = Bounded()

    def forward(self, x):
        return self.relu(self.second(self.first(x)) + self.short(x))


class FaceNet(nn.Module):
    """64x64 grey in, `dimensions` numbers out, of which only the direction counts."""

    def __init__(self, widths=(16, 40, 80, 112), blocks=(1, 1, 2, 1), dimensions=128):
        super().__init__()
        layers, inputs = [conv(1, widths[0], 5, 2)], widths[0]
        for stage, (width, count) in enumerate(zip(widths, blocks)):
            for k in range(count):
                layers.append(Block(inputs, width, 2 if k == 0 and stage else 1))
                inputs = width
        self.body = nn.Sequential(*layers)
        self.head = nn.Sequential(conv(inputs, inputs, 4, 1, inputs, 0, relu=None), nn.Flatten(), nn.Linear(inputs, dimensions, bias=False))
        self.bn = nn.BatchNorm1d(dimensions, affine=False)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, x):
        return self.bn(self.head(self.body(x)).float())


NETS = {
    "small": lambda dimensions: FaceNet((16, 32, 64, 128), (1, 1, 1, 1), dimensions),
    "medium": lambda dimensions: FaceNet((16, 40, 80, 112), (1, 1, 2, 1), dimensions),
    "wide": lambda dimensions: FaceNet((24, 48, 80, 96), (1, 2, 2, 1), dimensions),
}


def cost(net):
    """Parameters and multiply-adds."""
    total = [0]

    def count(module, _, output):
        if isinstance(module, nn.Conv2d):
            total[0] += output[0].numel() * module.weight[0].numel()
        elif isinstance(module, nn.Linear):
            total[0] += module.weight.numel()

    hooks = [m.register_forward_hook(count) for m in net.modules()]
    was = net.training
    net.eval()
    with torch.no_grad():
        net(torch.zeros(1, 1, 64, 64))
    for hook in hooks:
        hook.remove()
    net.train(was)
    return sum(p.numel() for p in net.parameters()), total[0]
