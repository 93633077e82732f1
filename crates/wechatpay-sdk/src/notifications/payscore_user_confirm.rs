//! `PAYSCORE.USER_CONFIRM`: 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON) (direct and partner)

use crate::message::{Fen, Members, Message, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("service_id", &mut self.service_id),
            ("appid", &mut self.appid),
            ("mchid", &mut self.mchid),
            ("sub_appid", &mut self.sub_appid),
            ("sub_mchid", &mut self.sub_mchid),
            ("channel_id", &mut self.channel_id),
            ("out_order_no", &mut self.out_order_no),
            ("openid", &mut self.openid),
            ("sub_openid", &mut self.sub_openid),
            ("state", &mut self.state),
            ("state_description", &mut self.state_description),
            ("service_introduction", &mut self.service_introduction),
            ("total_amount", &mut self.total_amount),
            ("post_payments", &mut self.post_payments),
            ("post_discounts", &mut self.post_discounts),
            ("risk_fund", &mut self.risk_fund),
            ("time_range", &mut self.time_range),
            ("location", &mut self.location),
            ("attach", &mut self.attach),
            ("order_id", &mut self.order_id),
            ("need_collection", &mut self.need_collection),
            ("out_trade_no", &mut self.out_trade_no),
            ("collection", &mut self.collection),
            ("user_service_status", &mut self.user_service_status),
            ("openorclose_time", &mut self.openorclose_time),
            ("authorization_code", &mut self.authorization_code),
            ("out_request_no", &mut self.out_request_no),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("name", &mut self.name),
            ("amount", &mut self.amount),
            ("description", &mut self.description),
            ("count", &mut self.count),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("name", &mut self.name),
            ("description", &mut self.description),
            ("amount", &mut self.amount),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("name", &mut self.name),
            ("amount", &mut self.amount),
            ("description", &mut self.description),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("start_time", &mut self.start_time),
            ("start_time_remark", &mut self.start_time_remark),
            ("end_time", &mut self.end_time),
            ("end_time_remark", &mut self.end_time_remark),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("start_location", &mut self.start_location),
            ("end_location", &mut self.end_location),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("state", &mut self.state),
            ("total_amount", &mut self.total_amount),
            ("paying_amount", &mut self.paying_amount),
            ("paid_amount", &mut self.paid_amount),
            ("details", &mut self.details),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("seq", &mut self.seq),
            ("amount", &mut self.amount),
            ("paid_type", &mut self.paid_type),
            ("paid_time", &mut self.paid_time),
            ("transaction_id", &mut self.transaction_id),
            ("promotion_detail", &mut self.promotion_detail),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("coupon_id", &mut self.coupon_id),
            ("name", &mut self.name),
            ("scope", &mut self.scope),
            ("type", &mut self.r#type),
            ("amount", &mut self.amount),
            ("stock_id", &mut self.stock_id),
            ("wechatpay_contribute", &mut self.wechatpay_contribute),
            ("merchant_contribute", &mut self.merchant_contribute),
            ("other_contribute", &mut self.other_contribute),
            ("currency", &mut self.currency),
            ("goods_detail", &mut self.goods_detail),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("goods_id", &mut self.goods_id),
            ("quantity", &mut self.quantity),
            ("unit_price", &mut self.unit_price),
            ("discount_amount", &mut self.discount_amount),
            ("goods_remark", &mut self.goods_remark),
        ]);
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
