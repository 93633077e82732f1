//! `ENTRUST.RELEASE`: 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};

enumeration! {
    /// 枚举值
    Scope {
        GLOBAL = "GLOBAL",
        SINGLE = "SINGLE",
    }
}

enumeration! {
    /// 枚举值
    Type {
        COUPON = "COUPON",
        DISCOUNT = "DISCOUNT",
    }
}

enumeration! {
    /// 枚举值
    ContractStatus {
        ADD = "ADD",
        DELETE = "DELETE",
    }
}

/// 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信公众平台为商户的应用分配的ID
    pub appid: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 支付成功时返回
    pub success_time: Option<Time>,
    /// 枚举值
    pub trade_state: Option<String>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// 支付者
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 设备信息
    pub device_information: Option<DeviceInformation>,
    /// 优惠详情
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 微信支付分配的商户号
    pub sp_mchid: Option<String>,
    /// 微信支付分配的商户号
    pub sub_mchid: Option<String>,
    /// 微信公众平台为商户的应用分配的ID
    pub sub_appid: Option<String>,
    /// 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
    /// 签约模板号
    pub plan_id: Option<String>,
    /// 签约信息
    pub contract_information: Option<ContractInformation>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("appid", &mut self.appid),
            1 => Named("out_trade_no", &mut self.out_trade_no),
            2 => Named("transaction_id", &mut self.transaction_id),
            3 => Named("attach", &mut self.attach),
            4 => Named("bank_type", &mut self.bank_type),
            5 => Named("success_time", &mut self.success_time),
            6 => Named("trade_state", &mut self.trade_state),
            7 => Named("trade_state_description", &mut self.trade_state_description),
            8 => Named("payer", &mut self.payer),
            9 => Named("amount", &mut self.amount),
            10 => Named("device_information", &mut self.device_information),
            11 => Named("promotion_detail", &mut self.promotion_detail),
            12 => Named("sp_mchid", &mut self.sp_mchid),
            13 => Named("sub_mchid", &mut self.sub_mchid),
            14 => Named("sub_appid", &mut self.sub_appid),
            15 => Named("openid", &mut self.openid),
            16 => Named("sub_openid", &mut self.sub_openid),
            17 => Named("plan_id", &mut self.plan_id),
            18 => Named("contract_information", &mut self.contract_information),
            _ => return None,
        })
    }
}

/// 支付者
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// 用户在服务商AppID下的唯一标识
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
pub struct DeviceInformation {
    /// 商户设备号
    pub device_id: Option<String>,
    /// 商户端设备IP
    pub payer_total: Option<String>,
}

impl Message for DeviceInformation {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("device_id", &mut self.device_id),
            1 => Named("payer_total", &mut self.payer_total),
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
    /// 枚举值
    pub r#type: Option<Enumeration<Type>>,
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

/// 签约信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractInformation {
    /// 标识用户与某签约模板的一次签约
    pub contract_id: Option<String>,
    /// 枚举值
    pub contract_status: Option<Enumeration<ContractStatus>>,
    /// 签约完成时间
    pub create_time: Option<Time>,
}

impl Message for ContractInformation {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("contract_id", &mut self.contract_id),
            1 => Named("contract_status", &mut self.contract_status),
            2 => Named("create_time", &mut self.create_time),
            _ => return None,
        })
    }
}

message!(Content, Payer, Amount, DeviceInformation, PromotionDetail, ContractInformation);
