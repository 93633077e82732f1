//! `PAYSCORE.USER_PAID`: 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON) (direct and partner)

use crate::message::{Fen, Message, Named, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("service_id", &mut self.service_id),
            1 => Named("appid", &mut self.appid),
            2 => Named("mchid", &mut self.mchid),
            3 => Named("sub_appid", &mut self.sub_appid),
            4 => Named("sub_mchid", &mut self.sub_mchid),
            5 => Named("channel_id", &mut self.channel_id),
            6 => Named("out_order_no", &mut self.out_order_no),
            7 => Named("out_trade_no", &mut self.out_trade_no),
            8 => Named("openid", &mut self.openid),
            9 => Named("sub_openid", &mut self.sub_openid),
            10 => Named("state", &mut self.state),
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
            21 => Named("collection", &mut self.collection),
            22 => Named("user_service_status", &mut self.user_service_status),
            23 => Named("openorclose_time", &mut self.openorclose_time),
            24 => Named("authorization_code", &mut self.authorization_code),
            25 => Named("state_description", &mut self.state_description),
            26 => Named("out_request_no", &mut self.out_request_no),
            _ => return None,
        })
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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("amount", &mut self.amount),
            1 => Named("description", &mut self.description),
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
    /// 服务结束位置
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

message!(Content, PostPayments, RiskFund, Location);
