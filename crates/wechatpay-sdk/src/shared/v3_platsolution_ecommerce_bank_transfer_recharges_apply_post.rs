//! What `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply` has in common with other areas.

use crate::message;

/// 充值金额
pub struct RechargeAmount(pub(crate) message::Object);

impl RechargeAmount {
    const MEMBERS: &'static [message::Listed] =
        &[message::optional::<crate::Fen>("amount"), message::optional::<String>("currency")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 总金额，单位为分
    pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
        Self(self.0.with_some::<crate::Fen>("amount", value))
    }

    /// 货币类型
    pub fn currency(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("currency", value))
    }
}

/// 申请银行转账充值：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 微信支付充值单号
    pub recharge_id: Option<String>,
    /// 商户充值单号
    pub out_recharge_no: Option<String>,
    /// 银行账户
    pub transfer_in_account: Option<TransferInAccount>,
}

/// 银行账户
#[non_exhaustive]
pub struct TransferInAccount {
    /// 开户银行名称
    pub bank_name: Option<String>,
    /// 开户银行省市编码
    pub bank_address_code: Option<String>,
    /// 开户银行行号
    pub bank_code: Option<String>,
    /// 银行账户名称
    pub bank_account_name: Option<String>,
    /// 银行账号
    pub bank_account_no: Option<String>,
}

request!(RechargeAmount);

held!(RechargeAmount);

message! {
    Response {
        0 => recharge_id: "recharge_id",
        1 => out_recharge_no: "out_recharge_no",
        2 => transfer_in_account: "transfer_in_account",
    }
    TransferInAccount {
        0 => bank_name: "bank_name",
        1 => bank_address_code: "bank_address_code",
        2 => bank_code: "bank_code",
        3 => bank_account_name: "bank_account_name",
        4 => bank_account_no: "bank_account_no",
    }
}
