//! `COUPON.USE`: 核销事件回调(COUPON.USE)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};

enumeration! {
    /// 细分业务类型
    BusinessType {
        MULTIUSE = "MULTIUSE",
    }
}

/// 核销事件回调(COUPON.USE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 批次创建方商户号
    pub stock_creator_mchid: Option<String>,
    /// 微信为每个代金券批次分配的唯一ID
    pub stock_id: Option<String>,
    /// 微信为代金券或消费金唯一分配的id
    pub coupon_id: Option<String>,
    /// 单品优惠特定信息
    pub singleitem_discount_off: Option<SingleitemDiscountOff>,
    /// 减至优惠限定字段
    pub discount_to: Option<DiscountTo>,
    /// 券或消费金名称
    pub coupon_name: Option<String>,
    /// 券或消费金状态
    pub status: Option<String>,
    /// 券或消费金描述说明字段
    pub description: Option<String>,
    /// 领券时间
    pub create_time: Option<Time>,
    /// 券或消费金类型
    pub coupon_type: Option<String>,
    /// 是否无资金流
    pub no_cash: Option<bool>,
    /// 可用开始时间
    pub available_begin_time: Option<Time>,
    /// 可用结束时间
    pub available_end_time: Option<Time>,
    /// 是否单品优惠
    pub singleitem: Option<bool>,
    /// 普通满减券或消费金面额
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// 已实扣代金券或消费金信息
    pub consume_information: Option<ConsumeInformation>,
    /// 细分业务类型
    pub business_type: Option<Enumeration<BusinessType>>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("stock_creator_mchid", &mut self.stock_creator_mchid),
            1 => Named("stock_id", &mut self.stock_id),
            2 => Named("coupon_id", &mut self.coupon_id),
            3 => Named("singleitem_discount_off", &mut self.singleitem_discount_off),
            4 => Named("discount_to", &mut self.discount_to),
            5 => Named("coupon_name", &mut self.coupon_name),
            6 => Named("status", &mut self.status),
            7 => Named("description", &mut self.description),
            8 => Named("create_time", &mut self.create_time),
            9 => Named("coupon_type", &mut self.coupon_type),
            10 => Named("no_cash", &mut self.no_cash),
            11 => Named("available_begin_time", &mut self.available_begin_time),
            12 => Named("available_end_time", &mut self.available_end_time),
            13 => Named("singleitem", &mut self.singleitem),
            14 => Named("normal_coupon_information", &mut self.normal_coupon_information),
            15 => Named("consume_information", &mut self.consume_information),
            16 => Named("business_type", &mut self.business_type),
            _ => return None,
        })
    }
}

/// 单品优惠特定信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleitemDiscountOff {
    /// 单品最高优惠价格，单位为分
    pub single_price_max: Option<Fen>,
}

impl Message for SingleitemDiscountOff {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("single_price_max", &mut self.single_price_max),
            _ => return None,
        })
    }
}

/// 减至优惠限定字段
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscountTo {
    /// 减至后优惠单价，单位为分
    pub cut_to_price: Option<Fen>,
    /// 可享受优惠的最高价格，单位为分
    pub max_price: Option<Fen>,
}

impl Message for DiscountTo {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("cut_to_price", &mut self.cut_to_price),
            1 => Named("max_price", &mut self.max_price),
            _ => return None,
        })
    }
}

/// 普通满减券或消费金面额
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NormalCouponInformation {
    /// 面额，单位为分
    pub coupon_amount: Option<Fen>,
    /// 使用券或消费金金额门槛，单位为分
    pub transaction_minimum: Option<Fen>,
}

impl Message for NormalCouponInformation {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("coupon_amount", &mut self.coupon_amount),
            1 => Named("transaction_minimum", &mut self.transaction_minimum),
            _ => return None,
        })
    }
}

/// 已实扣代金券或消费金信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumeInformation {
    /// 代金券核销时间
    pub consume_time: Option<String>,
    /// 核销代金券的商户号
    pub consume_mchid: Option<String>,
    /// 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// 核销金额，单位为分
    pub consume_amount: Option<Fen>,
    /// 商户下单接口传的单品信息
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

impl Message for ConsumeInformation {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("consume_time", &mut self.consume_time),
            1 => Named("consume_mchid", &mut self.consume_mchid),
            2 => Named("transaction_id", &mut self.transaction_id),
            3 => Named("consume_amount", &mut self.consume_amount),
            4 => Named("goods_detail", &mut self.goods_detail),
            _ => return None,
        })
    }
}

/// 商户下单接口传的单品信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 单品券创建时录入的单品编码
    pub goods_id: Option<String>,
    /// 单品数据
    pub quantity: Option<i64>,
    /// 单品单价，单位为分
    pub price: Option<Fen>,
    /// 优惠金额，单位为分
    pub discount_amount: Option<Fen>,
}

impl Message for GoodsDetail {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("goods_id", &mut self.goods_id),
            1 => Named("quantity", &mut self.quantity),
            2 => Named("price", &mut self.price),
            3 => Named("discount_amount", &mut self.discount_amount),
            _ => return None,
        })
    }
}

message!(
    Content,
    SingleitemDiscountOff,
    DiscountTo,
    NormalCouponInformation,
    ConsumeInformation,
    GoodsDetail
);
