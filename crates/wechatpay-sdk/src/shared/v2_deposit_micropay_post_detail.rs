//! What `POST /deposit/micropay` has in common with other areas.

use crate::message;

/// 单品优惠活动该字段必传
pub struct Detail(pub(crate) message::Object);

impl Detail {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<crate::Fen>("cost_price"),
        message::optional::<String>("receipt_id"),
        message::required::<Vec<GoodsDetail>>("goods_detail"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 订单原价，单位为分
    pub fn cost_price(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("cost_price", value))
    }

    /// 商品小票ID
    pub fn receipt_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("receipt_id", value))
    }

    /// 单品列表（必填）
    #[inline]
    pub fn goods_detail(self, value: Vec<GoodsDetail>) -> Self {
        Self(self.0.with("goods_detail", value))
    }
}

/// 单品列表
pub struct GoodsDetail(pub(crate) message::Object);

impl GoodsDetail {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<String>("goods_id"),
        message::optional::<String>("wxpay_goods_id"),
        message::optional::<String>("goods_name"),
        message::required::<i64>("quantity"),
        message::required::<crate::Fen>("price"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 商品编码
    pub fn goods_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("goods_id", value))
    }

    /// 微信支付商品编码
    pub fn wxpay_goods_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("wxpay_goods_id", value))
    }

    /// 商品名称
    pub fn goods_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("goods_name", value))
    }

    /// 商品数量（必填）
    #[inline]
    pub fn quantity(self, value: i64) -> Self {
        Self(self.0.with("quantity", value))
    }

    /// 商品单价，单位为分（必填）
    pub fn price(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("price", value))
    }
}

request!(Detail, GoodsDetail);

held!(Detail, GoodsDetail);
