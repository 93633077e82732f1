//! `PAYSCORE.USER_PAID`: 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON) (direct and partner)

use crate::message::{Fen, Members, Message, message};

pub use crate::notifications::payscore_user_confirm::{
    Collection, Details, GoodsDetail, PostDiscounts, PromotionDetail, TimeRange,
};

/// 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON)
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
    /// 商户系统内部扣款单号
    pub out_trade_no: Option<String>,
    /// 微信用户在商户对应AppID下的唯一标识
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识
    pub sub_openid: Option<String>,
    /// 服务订单状态
    pub state: Option<String>,
    /// 服务信息
    pub service_introduction: Option<String>,
    /// 商户收款总金额，单位为分
    pub total_amount: Option<Fen>,
    /// 后付费项目
    pub post_payments: Option<Vec<PostPayments>>,
    /// 商户优惠
    pub post_discounts: Option<Vec<PostDiscounts>>,
    /// 订单风险金
    pub risk_fund: Option<RiskFund>,
    /// 服务时间段
    pub time_range: Option<TimeRange>,
    /// 服务位置
    pub location: Option<Location>,
    /// 商户数据包
    pub attach: Option<String>,
    /// 微信支付服务订单号
    pub order_id: Option<String>,
    /// 是否需要收款
    pub need_collection: Option<bool>,
    /// 收款信息
    pub collection: Option<Collection>,
    /// `user_service_status`
    pub user_service_status: Option<String>,
    /// 服务开启/解除授权成功时间
    pub openorclose_time: Option<String>,
    /// 商户系统内部授权协议号
    pub authorization_code: Option<String>,
    /// 订单状态说明
    pub state_description: Option<String>,
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
            ("out_trade_no", &mut self.out_trade_no),
            ("openid", &mut self.openid),
            ("sub_openid", &mut self.sub_openid),
            ("state", &mut self.state),
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
            ("collection", &mut self.collection),
            ("user_service_status", &mut self.user_service_status),
            ("openorclose_time", &mut self.openorclose_time),
            ("authorization_code", &mut self.authorization_code),
            ("state_description", &mut self.state_description),
            ("out_request_no", &mut self.out_request_no),
        ]);
    }
}

/// 后付费项目
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostPayments {
    /// 付费项目名称
    pub name: Option<String>,
    /// 金额，单位为分
    pub amount: Option<Fen>,
    /// 计费说明
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

/// 订单风险金
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RiskFund {
    /// 风险金额，单位为分
    pub amount: Option<Fen>,
    /// 风险说明
    pub description: Option<String>,
}

impl Message for RiskFund {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("amount", &mut self.amount), ("description", &mut self.description)]);
    }
}

/// 服务位置
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// 服务开始地点
    pub start_location: Option<String>,
    /// 服务结束位置
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

message!(Content, PostPayments, RiskFund, Location);
