//! `ENTRUST.SIGNING`: 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Message, Named, Time, enumeration, message};

pub use crate::notifications::entrust_release::{
    Amount, ContractInformation, ContractStatus, DeviceInformation, Payer, PromotionDetail, Scope,
    Type,
};

enumeration! {
    /// 枚举值
    TradeState {
        SUCCESS = "SUCCESS",
        REFUND = "REFUND",
        ACCEPTED = "ACCEPTED",
        PAY_FAIL = "PAY_FAIL",
    }
}

/// 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 微信公众平台为商户的应用分配的ID
    pub appid: Option<String>,
    /// 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// 签约模板号
    pub plan_id: Option<String>,
    /// 签约信息
    pub contract_information: Option<ContractInformation>,
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
    pub trade_state: Option<Enumeration<TradeState>>,
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
    /// 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("appid", &mut self.appid),
            1 => Named("openid", &mut self.openid),
            2 => Named("plan_id", &mut self.plan_id),
            3 => Named("contract_information", &mut self.contract_information),
            4 => Named("out_trade_no", &mut self.out_trade_no),
            5 => Named("transaction_id", &mut self.transaction_id),
            6 => Named("attach", &mut self.attach),
            7 => Named("bank_type", &mut self.bank_type),
            8 => Named("success_time", &mut self.success_time),
            9 => Named("trade_state", &mut self.trade_state),
            10 => Named("trade_state_description", &mut self.trade_state_description),
            11 => Named("payer", &mut self.payer),
            12 => Named("amount", &mut self.amount),
            13 => Named("device_information", &mut self.device_information),
            14 => Named("promotion_detail", &mut self.promotion_detail),
            15 => Named("sp_mchid", &mut self.sp_mchid),
            16 => Named("sub_mchid", &mut self.sub_mchid),
            17 => Named("sub_appid", &mut self.sub_appid),
            18 => Named("sub_openid", &mut self.sub_openid),
            _ => return None,
        })
    }
}

message!(Content);
