//! `TRANSACTION.INDUSTRY_FAILED`: 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON) (partner)

use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};

pub use crate::notifications::transaction_fail::Scope;

enumeration! {
    /// 本支付订单的状态
    TradeState {
        SUCCESS = "SUCCESS",
        REFUND = "REFUND",
        ACCEPTED = "ACCEPTED",
        PAY_FAIL = "PAY_FAIL",
        PAY_BACK = "PAY_BACK",
    }
}

/// 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 微信公众平台为服务商商户分配的公众账号ID
    pub appid: Option<String>,
    /// 微信支付分配的商户号
    pub sub_mchid: Option<String>,
    /// 微信公众平台为商户分配的公众账号ID
    pub sub_appid: Option<String>,
    /// 商户自行生成的订单号
    pub out_trade_no: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 交易类型
    pub trade_type: Option<String>,
    /// 本支付订单的状态
    pub trade_state: Option<Enumeration<TradeState>>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_desc: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 支付订单已成功才会返回
    pub success_time: Option<Time>,
    /// 支付者
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 设备信息
    pub device_info: Option<DeviceInfo>,
    /// 优惠详情
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("appid", &mut self.appid),
            2 => Named("sub_mchid", &mut self.sub_mchid),
            3 => Named("sub_appid", &mut self.sub_appid),
            4 => Named("out_trade_no", &mut self.out_trade_no),
            5 => Named("transaction_id", &mut self.transaction_id),
            6 => Named("trade_type", &mut self.trade_type),
            7 => Named("trade_state", &mut self.trade_state),
            8 => Named("trade_state_desc", &mut self.trade_state_desc),
            9 => Named("bank_type", &mut self.bank_type),
            10 => Named("attach", &mut self.attach),
            11 => Named("success_time", &mut self.success_time),
            12 => Named("payer", &mut self.payer),
            13 => Named("amount", &mut self.amount),
            14 => Named("device_info", &mut self.device_info),
            15 => Named("promotion_detail", &mut self.promotion_detail),
            _ => return None,
        })
    }
}

/// 支付者
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在商户AppID下的唯一标识
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
}

impl Message for Payer {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("openid", &mut self.openid),
            1 => Named("sub_openid", &mut self.sub_openid),
            _ => return None,
        })
    }
}

/// 订单金额信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 订单总金额，单位为分
    pub total: Option<Fen>,
    /// 用户实际支付金额，单位为分
    pub payer_total: Option<Fen>,
    /// 订单折扣，单位为分
    pub discount_total: Option<Fen>,
    /// 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
}

impl Message for Amount {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("total", &mut self.total),
            1 => Named("payer_total", &mut self.payer_total),
            2 => Named("discount_total", &mut self.discount_total),
            3 => Named("currency", &mut self.currency),
            _ => return None,
        })
    }
}

/// 设备信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// 商户设备号
    pub device_id: Option<String>,
    /// 商户端设备IP
    pub device_ip: Option<String>,
}

impl Message for DeviceInfo {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("device_id", &mut self.device_id),
            1 => Named("device_ip", &mut self.device_ip),
            _ => return None,
        })
    }
}

/// 优惠详情
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID
    pub coupon_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// 枚举值
    pub scope: Option<Enumeration<Scope>>,
    /// COUPON
    pub r#type: Option<String>,
    /// 优惠券面额，单位为分
    pub amount: Option<Fen>,
    /// 活动ID
    pub stock_id: Option<String>,
    /// 特指由微信支付商户平台创建的优惠，单位为分
    pub wechatpay_contribute: Option<Fen>,
    /// 特指商户自己创建的优惠，单位为分
    pub merchant_contribute: Option<Fen>,
    /// 其他出资方出资金额，单位为分
    pub other_contribute: Option<Fen>,
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
            _ => return None,
        })
    }
}

message!(Content, Payer, Amount, DeviceInfo, PromotionDetail);
