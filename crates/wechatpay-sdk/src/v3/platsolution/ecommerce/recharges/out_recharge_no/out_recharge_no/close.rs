//! `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`

use crate::chain::{Members, Method};

/// `/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 关闭二级商户充值 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::close::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900001121");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .recharges()
    ///     .out_recharge_no()
    ///     .out_recharge_no("cz2020042013")
    ///     .close()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
            Members::Query(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close")
    }
}

/// 关闭二级商户充值
pub mod post {

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get::Request;
pub use crate::shared::v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no_get_recharge_state::{RechargeState, RechargeAmount};
pub use crate::shared::v3_platsolution_ecommerce_recharges_apply_post::{AccountType, RechargeScene, AvailableRechargeChannels};
pub use crate::shared::v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close_post::{RechargeChannel, OnlineBankType};

    enumeration! {
        /// 员工类型
        EmployeeType {
            ADMIN = "ADMIN",
            STAFF = "STAFF",
        }
    }

    /// 关闭二级商户充值：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 平台商户号
        pub sp_mchid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信支付充值单号
        pub recharge_id: Option<String>,
        /// 商户充值单号
        pub out_recharge_no: Option<String>,
        /// 充值渠道
        pub recharge_channel: Option<crate::Enumeration<RechargeChannel>>,
        /// 充值入账账户
        pub account_type: Option<crate::Enumeration<AccountType>>,
        /// 充值状态
        pub recharge_state: Option<crate::Enumeration<RechargeState>>,
        /// 充值场景
        pub recharge_scene: Option<crate::Enumeration<RechargeScene>>,
        /// 充值状态描述
        pub recharge_state_desc: Option<String>,
        /// 充值金额
        pub recharge_amount: Option<RechargeAmount>,
        /// 转账充值的付款信息
        pub bank_transfer_info: Option<BankTransferInfo>,
        /// 扫码充值的付款信息
        pub qr_recharge_info: Option<QrRechargeInfo>,
        /// 网银充值的付款信息
        pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
        /// 受理充值时间
        pub accept_time: Option<crate::Time>,
        /// 充值成功时间
        pub success_time: Option<crate::Time>,
        /// 关闭充值时间
        pub close_time: Option<crate::Time>,
        /// 可用充值渠道列表
        pub available_recharge_channels: Option<Vec<crate::Enumeration<AvailableRechargeChannels>>>,
    }

    /// 转账充值的付款信息
    #[non_exhaustive]
    pub struct BankTransferInfo {
        /// 转入的银行流水单号
        pub bill_no: Option<String>,
        /// 转账充值附言
        pub memo: Option<String>,
        /// 银行转账退回时间
        pub return_time: Option<crate::Time>,
        /// 银行转账退回原因
        pub return_reason: Option<String>,
        /// 开户银行名称
        pub bank_name: Option<String>,
        /// 银行卡号后四位
        pub bank_card_tail: Option<String>,
        /// 银行账户名称
        pub bank_account_name: Option<String>,
    }

    /// 扫码充值的付款信息
    #[non_exhaustive]
    pub struct QrRechargeInfo {
        /// 用户OpenID
        pub openid: Option<String>,
        /// 员工类型
        pub employee_type: Option<crate::Enumeration<EmployeeType>>,
    }

    /// 网银充值的付款信息
    #[non_exhaustive]
    pub struct OnlineBankRechargeInfo {
        /// 银行交易订单号
        pub bill_no: Option<String>,
        /// 网银充值退回时间
        pub return_time: Option<crate::Time>,
        /// 网银充值退回原因
        pub return_reason: Option<String>,
        /// 开户银行名称
        pub bank_name: Option<String>,
        /// 网银类型
        pub online_bank_type: Option<crate::Enumeration<OnlineBankType>>,
        /// 银行卡号后四位
        pub bank_card_tail: Option<String>,
        /// 银行账户名称
        pub bank_account_name: Option<String>,
    }

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => sub_mchid: "sub_mchid",
            2 => recharge_id: "recharge_id",
            3 => out_recharge_no: "out_recharge_no",
            4 => recharge_channel: "recharge_channel",
            5 => account_type: "account_type",
            6 => recharge_state: "recharge_state",
            7 => recharge_scene: "recharge_scene",
            8 => recharge_state_desc: "recharge_state_desc",
            9 => recharge_amount: "recharge_amount",
            10 => bank_transfer_info: "bank_transfer_info",
            11 => qr_recharge_info: "qr_recharge_info",
            12 => online_bank_recharge_info: "online_bank_recharge_info",
            13 => accept_time: "accept_time",
            14 => success_time: "success_time",
            15 => close_time: "close_time",
            16 => available_recharge_channels: "available_recharge_channels",
        }
        BankTransferInfo {
            0 => bill_no: "bill_no",
            1 => memo: "memo",
            2 => return_time: "return_time",
            3 => return_reason: "return_reason",
            4 => bank_name: "bank_name",
            5 => bank_card_tail: "bank_card_tail",
            6 => bank_account_name: "bank_account_name",
        }
        QrRechargeInfo {
            0 => openid: "openid",
            1 => employee_type: "employee_type",
        }
        OnlineBankRechargeInfo {
            0 => bill_no: "bill_no",
            1 => return_time: "return_time",
            2 => return_reason: "return_reason",
            3 => bank_name: "bank_name",
            4 => online_bank_type: "online_bank_type",
            5 => bank_card_tail: "bank_card_tail",
            6 => bank_account_name: "bank_account_name",
        }
    }
}
