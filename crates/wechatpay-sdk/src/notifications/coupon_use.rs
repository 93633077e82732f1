//! `COUPON.USE`: 核销事件回调(COUPON.USE)通知(JSON) · Coupon redeemed
//!
//! 用户使用优惠券、券被核销后发出，商户或服务商据此对账和统计核销。模式：普通商户、服务商。
//!
//! Sent when a user's coupon has been redeemed. Use it to reconcile redemptions. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012285250](https://pay.weixin.qq.com/doc/v3/merchant/4012285250), [partner/4012285807](https://pay.weixin.qq.com/doc/v3/partner/4012285807)

enumeration! {
    /// 券或消费金状态 · Coupon or spending credit status
    Status {
        /// `SENDED`: 可用 · Can be used
        SENDED = "SENDED",
        /// `USED`: 已使用 · Used
        USED = "USED",
        /// `EXPIRED`: 已过期 · Expired
        EXPIRED = "EXPIRED",
    }
}

enumeration! {
    /// 券或消费金类型 · Coupon or spending credit type
    CouponType {
        /// `NORMAL`: 普通券 · Ordinary coupon
        NORMAL = "NORMAL",
        /// `CUT_TO`: 减至券 · Price cut to a fixed amount
        CUT_TO = "CUT_TO",
    }
}

enumeration! {
    /// 细分业务类型 · Detailed business type
    BusinessType {
        /// `MULTIUSE`: 消费金 · Spending credit
        MULTIUSE = "MULTIUSE",
    }
}

/// 核销事件回调(COUPON.USE)通知(JSON) · Coupon redeemed
#[non_exhaustive]
pub struct Content {
    /// 批次创建方商户号 · Batch creator merchant ID
    pub stock_creator_mchid: Option<String>,
    /// 微信为每个代金券批次分配的唯一ID · Cash coupon batch ID
    pub stock_id: Option<String>,
    /// 微信为代金券或消费金唯一分配的id · Coupon or spending credit ID
    pub coupon_id: Option<String>,
    /// 单品优惠特定信息 · Item discount information
    pub singleitem_discount_off: Option<SingleitemDiscountOff>,
    /// 减至优惠限定字段 · Reduced-to-price discount information
    pub discount_to: Option<DiscountTo>,
    /// 券或消费金名称 · Coupon or spending credit name
    pub coupon_name: Option<String>,
    /// 券或消费金状态 · Coupon or spending credit status
    pub status: Status,
    /// 券或消费金描述说明字段 · Coupon or spending credit description
    pub description: Option<String>,
    /// 领券时间 · Coupon claim time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// 券或消费金类型 · Coupon or spending credit type
    pub coupon_type: CouponType,
    /// 是否无资金流 · Whether there is no fund flow
    pub no_cash: Option<bool>,
    /// 可用开始时间 · Available from
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub available_begin_time: Option<crate::Time>,
    /// 可用结束时间 · Available until
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub available_end_time: Option<crate::Time>,
    /// 是否单品优惠 · Whether an item discount
    pub singleitem: Option<bool>,
    /// 普通满减券或消费金面额 · Coupon or spending credit face value
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// 已实扣代金券或消费金信息 · Cash coupons or spending credit redeemed
    pub consume_information: Option<ConsumeInformation>,
    /// 细分业务类型 · Detailed business type
    pub business_type: BusinessType,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 单品优惠特定信息 · Item discount information
#[non_exhaustive]
pub struct SingleitemDiscountOff {
    /// 单品最高优惠价格 · Maximum discounted item price
    ///
    /// 单位为分。In fen.
    pub single_price_max: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 减至优惠限定字段 · Reduced-to-price discount information
#[non_exhaustive]
pub struct DiscountTo {
    /// 减至后优惠单价 · Reduced unit price
    ///
    /// 单位为分。In fen.
    pub cut_to_price: Option<crate::Fen>,
    /// 可享受优惠的最高价格 · Maximum price eligible for discount
    ///
    /// 单位为分。In fen.
    pub max_price: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 普通满减券或消费金面额 · Coupon or spending credit face value
#[non_exhaustive]
pub struct NormalCouponInformation {
    /// 面额 · Face value
    ///
    /// 单位为分。In fen.
    pub coupon_amount: Option<crate::Fen>,
    /// 使用券或消费金金额门槛 · Minimum order amount to use the coupon or spending credit
    ///
    /// 单位为分。In fen.
    pub transaction_minimum: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 已实扣代金券或消费金信息 · Cash coupons or spending credit redeemed
#[non_exhaustive]
pub struct ConsumeInformation {
    /// 代金券核销时间 · Cash coupon redemption time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub consume_time: Option<crate::Time>,
    /// 核销代金券的商户号 · ID of the merchant that redeemed the cash coupon
    pub consume_mchid: Option<String>,
    /// 微信支付系统生成的订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 核销金额 · Redeemed amount
    ///
    /// 单位为分。In fen.
    pub consume_amount: Option<crate::Fen>,
    /// 商户下单接口传的单品信息 · Items in the order
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 商户下单接口传的单品信息 · Items in the order
#[non_exhaustive]
pub struct GoodsDetail {
    /// 单品券创建时录入的单品编码 · Item code
    pub goods_id: Option<String>,
    /// 单品数据 · Item quantity
    pub quantity: Option<i64>,
    /// 单品单价 · Item unit price
    ///
    /// 单位为分。In fen.
    pub price: Option<crate::Fen>,
    /// 优惠金额 · Discount amount
    ///
    /// 单位为分。In fen.
    pub discount_amount: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => stock_creator_mchid: Optional "stock_creator_mchid",
        1 => stock_id: Optional "stock_id",
        2 => coupon_id: Optional "coupon_id",
        3 => singleitem_discount_off: Optional "singleitem_discount_off",
        4 => discount_to: Optional "discount_to",
        5 => coupon_name: Optional "coupon_name",
        6 => status: Optional "status",
        7 => description: Optional "description",
        8 => create_time: Optional "create_time",
        9 => coupon_type: Optional "coupon_type",
        10 => no_cash: Optional "no_cash",
        11 => available_begin_time: Optional "available_begin_time",
        12 => available_end_time: Optional "available_end_time",
        13 => singleitem: Optional "singleitem",
        14 => normal_coupon_information: Optional "normal_coupon_information",
        15 => consume_information: Optional "consume_information",
        16 => business_type: Optional "business_type",
    }
    SingleitemDiscountOff {
        0 => single_price_max: Optional "single_price_max",
    }
    DiscountTo {
        0 => cut_to_price: Optional "cut_to_price",
        1 => max_price: Optional "max_price",
    }
    NormalCouponInformation {
        0 => coupon_amount: Optional "coupon_amount",
        1 => transaction_minimum: Optional "transaction_minimum",
    }
    ConsumeInformation {
        0 => consume_time: Optional "consume_time",
        1 => consume_mchid: Optional "consume_mchid",
        2 => transaction_id: Optional "transaction_id",
        3 => consume_amount: Optional "consume_amount",
        4 => goods_detail: Optional "goods_detail",
    }
    GoodsDetail {
        0 => goods_id: Optional "goods_id",
        1 => quantity: Optional "quantity",
        2 => price: Optional "price",
        3 => discount_amount: Optional "discount_amount",
    }
}
