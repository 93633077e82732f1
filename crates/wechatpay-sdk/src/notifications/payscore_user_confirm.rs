//! `PAYSCORE.USER_CONFIRM`: 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON) (direct and partner)

use crate::message::{Fen, Message, Named, message};

/// 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 调用授权服务接口提交的服务ID
    pub service_id: Option<String>,
    /// 调用授权服务接口提交的应用ID
    pub appid: Option<String>,
    /// 调用授权服务接口提交的商户号
    pub mchid: Option<String>,
    /// 子商户应用ID
    pub sub_appid: Option<String>,
    /// 子商户商户号
    pub sub_mchid: Option<String>,
    /// 调用创单接口时传入的渠道商商户号
    pub channel_id: Option<String>,
    /// 商户服务订单号
    pub out_order_no: Option<String>,
    /// 微信用户在商户对应AppID下的唯一标识
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识
    pub sub_openid: Option<String>,
    /// 服务订单状态
    pub state: Option<String>,
    /// DOING状态附加说明
    pub state_description: Option<String>,
    /// 服务信息
    pub service_introduction: Option<String>,
    /// 总金额，单位为分
    pub total_amount: Option<Fen>,
    /// 后付费项目
    pub post_payments: Option<Vec<PostPayments>>,
    /// 商户优惠
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 服务风险金
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段
    pub time_range: Option<TimeRange>,
    /// 服务位置
    pub location: Option<Location>,
    /// 商户数据包
    pub attach: Option<String>,
    /// 微信服务单号
    pub order_id: Option<String>,
    /// 是否需要收款
    pub need_collection: Option<bool>,
    /// 商户系统内部扣款单号
    pub out_trade_no: Option<String>,
    /// 收款信息
    pub collection: Option<Collection>,
    /// `user_service_status`
    pub user_service_status: Option<String>,
    /// 服务开启/解除授权成功时间
    pub openorclose_time: Option<String>,
    /// 商户系统内部授权协议号
    pub authorization_code: Option<String>,
    /// 调用授权服务接口提交的商户请求唯一标识
    pub out_request_no: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("service_id", &mut self.service_id),
            1 => Named("appid", &mut self.appid),
            2 => Named("mchid", &mut self.mchid),
            3 => Named("sub_appid", &mut self.sub_appid),
            4 => Named("sub_mchid", &mut self.sub_mchid),
            5 => Named("channel_id", &mut self.channel_id),
            6 => Named("out_order_no", &mut self.out_order_no),
            7 => Named("openid", &mut self.openid),
            8 => Named("sub_openid", &mut self.sub_openid),
            9 => Named("state", &mut self.state),
            10 => Named("state_description", &mut self.state_description),
            11 => Named("service_introduction", &mut self.service_introduction),
            12 => Named("total_amount", &mut self.total_amount),
            13 => Named("post_payments", &mut self.post_payments),
            14 => Named("post_discounts", &mut self.post_discounts),
            15 => Named("risk_fund", &mut self.risk_fund),
            16 => Named("time_range", &mut self.time_range),
            17 => Named("location", &mut self.location),
            18 => Named("attach", &mut self.attach),
            19 => Named("order_id", &mut self.order_id),
            20 => Named("need_collection", &mut self.need_collection),
            21 => Named("out_trade_no", &mut self.out_trade_no),
            22 => Named("collection", &mut self.collection),
            23 => Named("user_service_status", &mut self.user_service_status),
            24 => Named("openorclose_time", &mut self.openorclose_time),
            25 => Named("authorization_code", &mut self.authorization_code),
            26 => Named("out_request_no", &mut self.out_request_no),
            _ => return None,
        })
    }
}

/// 后付费项目
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostPayments {
    /// 付费名称
    pub name: Option<String>,
    /// 付费金额，单位为分
    pub amount: Option<Fen>,
    /// 付费说明
    pub description: Option<String>,
    /// 付费数量
    pub count: Option<i64>,
}

impl Message for PostPayments {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("name", &mut self.name),
            1 => Named("amount", &mut self.amount),
            2 => Named("description", &mut self.description),
            3 => Named("count", &mut self.count),
            _ => return None,
        })
    }
}

/// 商户优惠
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostDiscounts {
    /// 优惠名称
    pub name: Option<String>,
    /// 优惠说明
    pub description: Option<String>,
    /// 优惠金额，单位为分
    pub amount: Option<Fen>,
}

impl Message for PostDiscounts {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("name", &mut self.name),
            1 => Named("description", &mut self.description),
            2 => Named("amount", &mut self.amount),
            _ => return None,
        })
    }
}

/// 服务风险金
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskFund {
    /// 风险名称
    pub name: Option<String>,
    /// 风险金额，单位为分
    pub amount: Option<Fen>,
    /// 风险说明
    pub description: Option<String>,
}

impl Message for RiskFund {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("name", &mut self.name),
            1 => Named("amount", &mut self.amount),
            2 => Named("description", &mut self.description),
            _ => return None,
        })
    }
}

/// 服务时间段
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeRange {
    /// 服务开始时间
    pub start_time: Option<String>,
    /// 服务开始时间备注
    pub start_time_remark: Option<String>,
    /// 服务结束时间
    pub end_time: Option<String>,
    /// 服务结束时间备注
    pub end_time_remark: Option<String>,
}

impl Message for TimeRange {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("start_time", &mut self.start_time),
            1 => Named("start_time_remark", &mut self.start_time_remark),
            2 => Named("end_time", &mut self.end_time),
            3 => Named("end_time_remark", &mut self.end_time_remark),
            _ => return None,
        })
    }
}

/// 服务位置
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// 服务开始地点
    pub start_location: Option<String>,
    /// 服务结束地点
    pub end_location: Option<String>,
}

impl Message for Location {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("start_location", &mut self.start_location),
            1 => Named("end_location", &mut self.end_location),
            _ => return None,
        })
    }
}

/// 收款信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Collection {
    /// 收款状态
    pub state: Option<String>,
    /// 总收款金额，单位为分
    pub total_amount: Option<Fen>,
    /// 待收金额，单位为分
    pub paying_amount: Option<Fen>,
    /// 已收金额，单位为分
    pub paid_amount: Option<Fen>,
    /// 收款明细列表
    pub details: Option<Vec<Details>>,
}

impl Message for Collection {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("state", &mut self.state),
            1 => Named("total_amount", &mut self.total_amount),
            2 => Named("paying_amount", &mut self.paying_amount),
            3 => Named("paid_amount", &mut self.paid_amount),
            4 => Named("details", &mut self.details),
            _ => return None,
        })
    }
}

/// 收款明细列表
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Details {
    /// 收款序号
    pub seq: Option<i64>,
    /// 单笔收款金额，单位为分
    pub amount: Option<Fen>,
    /// 收款成功渠道
    pub paid_type: Option<String>,
    /// 收款成功时间
    pub paid_time: Option<String>,
    /// 微信支付交易单号
    pub transaction_id: Option<String>,
    /// 优惠功能
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

impl Message for Details {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("seq", &mut self.seq),
            1 => Named("amount", &mut self.amount),
            2 => Named("paid_type", &mut self.paid_type),
            3 => Named("paid_time", &mut self.paid_time),
            4 => Named("transaction_id", &mut self.transaction_id),
            5 => Named("promotion_detail", &mut self.promotion_detail),
            _ => return None,
        })
    }
}

/// 优惠功能
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID
    pub coupon_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 优惠范围
    pub scope: Option<String>,
    /// 优惠类型
    pub r#type: Option<String>,
    /// 优惠券面额，单位为分
    pub amount: Option<Fen>,
    /// 活动ID
    pub stock_id: Option<String>,
    /// 微信出资，单位为分
    pub wechatpay_contribute: Option<Fen>,
    /// 商户出资，单位为分
    pub merchant_contribute: Option<Fen>,
    /// 其他出资，单位为分
    pub other_contribute: Option<Fen>,
    /// 优惠币种
    pub currency: Option<String>,
    /// 单品列表
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

impl Message for PromotionDetail {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("coupon_id", &mut self.coupon_id),
            1 => Named("name", &mut self.name),
            2 => Named("scope", &mut self.scope),
            3 => Named("type", &mut self.r#type),
            4 => Named("amount", &mut self.amount),
            5 => Named("stock_id", &mut self.stock_id),
            6 => Named("wechatpay_contribute", &mut self.wechatpay_contribute),
            7 => Named("merchant_contribute", &mut self.merchant_contribute),
            8 => Named("other_contribute", &mut self.other_contribute),
            9 => Named("currency", &mut self.currency),
            10 => Named("goods_detail", &mut self.goods_detail),
            _ => return None,
        })
    }
}

/// 单品列表
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码
    pub goods_id: Option<String>,
    /// 商品数量
    pub quantity: Option<i64>,
    /// 商品价格，单位为分
    pub unit_price: Option<Fen>,
    /// 商品优惠金额，单位为分
    pub discount_amount: Option<Fen>,
    /// 商品备注
    pub goods_remark: Option<String>,
}

impl Message for GoodsDetail {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("goods_id", &mut self.goods_id),
            1 => Named("quantity", &mut self.quantity),
            2 => Named("unit_price", &mut self.unit_price),
            3 => Named("discount_amount", &mut self.discount_amount),
            4 => Named("goods_remark", &mut self.goods_remark),
            _ => return None,
        })
    }
}

message!(
    Content,
    PostPayments,
    PostDiscounts,
    RiskFund,
    TimeRange,
    Location,
    Collection,
    Details,
    PromotionDetail,
    GoodsDetail
);
