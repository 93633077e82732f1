//! 微信支付注销提现申请单号查询申请单状态 · Query a closure application by ID
//!
//! `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`

/// 微信支付注销提现申请单号查询申请单状态 · Query a closure application by ID
///
/// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
#[derive(Clone)]
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// 微信支付注销提现申请单号查询申请单状态 · Query a closure application by ID
    ///
    /// `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
    ///
    /// 电商平台按微信支付申请单号查询二级商户的注销提现申请，返回注销状态和提现结果。模式：服务商。
    ///
    /// Queries a sub-merchant's closure and withdrawal application by its WeChat Pay application ID and returns the closure state and withdrawal result. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .account()
    ///     .apply_cancel_withdraw()
    ///     .applyment_id()
    ///     .applyment_id("X202410241010125346")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013892765](https://pay.weixin.qq.com/doc/v3/partner/4013892765)
    #[doc(alias(
        "微信支付注销提现申请单号查询申请单状态",
        "Query a closure application by ID",
        "平台收付通 二级商户注销",
        "applyment-id",
        "apply-cancel-withdraw/applyment-id"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}")
    }
}

/// 微信支付注销提现申请单号查询申请单状态 · Query a closure application by ID
pub mod get {

    enumeration! {
        /// 注销提现申请单状态 · Closure withdrawal application status
        CancelState {
            /// `ACCEPTED`: 已受理 · Accepted
            ACCEPTED = "ACCEPTED",
            /// `REVIEWING`: 审核中 · Under review
            REVIEWING = "REVIEWING",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
            /// `WAITING_MERCHANT_CONFIRM`: 待商户确认 · Waiting for the merchant to confirm
            WAITING_MERCHANT_CONFIRM = "WAITING_MERCHANT_CONFIRM",
            /// `REVOKED`: 已撤销 · Revoked
            REVOKED = "REVOKED",
            /// `SYSTEM_PROCESSING`: 系统处理中 · Being processed by the system
            SYSTEM_PROCESSING = "SYSTEM_PROCESSING",
            /// `CANCELED`: 已注销 · Account closed
            CANCELED = "CANCELED",
            /// `FUND_PROCESSING`: 资金处理中 · Funds being processed
            FUND_PROCESSING = "FUND_PROCESSING",
            /// `FINISH`: 已完成 · Finished
            FINISH = "FINISH",
        }
    }

    enumeration! {
        /// 是否提取资金 · Whether to withdraw funds
        Withdraw {
            /// `APPLY_WITHDRAW`: 提取资金 · Withdraw the funds
            APPLY_WITHDRAW = "APPLY_WITHDRAW",
            /// `NOT_APPLY_WITHDRAW`: 不提取资金 · No withdrawal
            NOT_APPLY_WITHDRAW = "NOT_APPLY_WITHDRAW",
        }
    }

    enumeration! {
        /// 提现状态 · Withdrawal status
        WithdrawState {
            /// `WITHDRAW_PROCESSING`: 提现处理中 · Withdrawal under way
            WITHDRAW_PROCESSING = "WITHDRAW_PROCESSING",
            /// `WITHDRAW_EXCEPTION`: 提现异常 · Withdrawal abnormal
            WITHDRAW_EXCEPTION = "WITHDRAW_EXCEPTION",
            /// `WITHDRAW_SUCCEED`: 提现成功 · Withdrawal succeeded
            WITHDRAW_SUCCEED = "WITHDRAW_SUCCEED",
        }
    }

    enumeration! {
        /// 二级商户号的出款子账户类型 · Paying sub-account type of the sub-merchant
        OutAccountType {
            /// `BASIC_ACCOUNT`: 基本账户 · Basic account
            BASIC_ACCOUNT = "BASIC_ACCOUNT",
            /// `OPERATE_ACCOUNT`: 运营账户 · Operating account
            OPERATE_ACCOUNT = "OPERATE_ACCOUNT",
            /// `MARGIN_ACCOUNT`: 保证金账户 · Guarantee deposit account
            MARGIN_ACCOUNT = "MARGIN_ACCOUNT",
            /// `TRADE_FEE_ACCOUNT`: 手续费账户 · Fee account
            TRADE_FEE_ACCOUNT = "TRADE_FEE_ACCOUNT",
        }
    }

    enumeration! {
        /// 付款状态 · Payment status
        PayState {
            /// `PAY_PROCESSING`: 付款处理中 · Payment under way
            PAY_PROCESSING = "PAY_PROCESSING",
            /// `PAY_SUCCEED`: 付款成功 · Paid
            PAY_SUCCEED = "PAY_SUCCEED",
            /// `PAY_FAIL`: 支付失败 · Payment failed
            PAY_FAIL = "PAY_FAIL",
            /// `BANK_REFUNDED`: 银行退票 · Returned by the bank
            BANK_REFUNDED = "BANK_REFUNDED",
        }
    }

    enumeration! {
        /// 二级商户号的出款子账户类型 · Paying sub-account type of the sub-merchant
        AccountInfoOutAccountType {
            /// `BASIC_ACCOUNT`: 基本账户 · Basic account
            BASIC_ACCOUNT = "BASIC_ACCOUNT",
            /// `OPERATE_ACCOUNT`: 运营账户 · Operating account
            OPERATE_ACCOUNT = "OPERATE_ACCOUNT",
            /// `MARGIN_ACCOUNT`: 保证金账户 · Guarantee deposit account
            MARGIN_ACCOUNT = "MARGIN_ACCOUNT",
            /// `TRADE_FEE_ACCOUNT`: 手续费账户 · Fee account
            TRADE_FEE_ACCOUNT = "TRADE_FEE_ACCOUNT",
        }
    }

    /// 微信支付注销提现申请单号查询申请单状态：应答 · Query a closure application by ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付注销提现申请单号 · WeChat Pay withdrawal application number (closure)
        pub applyment_id: Option<String>,
        /// 商户注销提现申请单号 · Merchant closure withdrawal application number
        pub out_request_no: Option<String>,
        /// 注销提现申请单状态 · Closure withdrawal application status
        pub cancel_state: CancelState,
        /// 注销提现申请单状态描述 · Closure withdrawal application status description
        pub cancel_state_description: Option<String>,
        /// 是否提取资金 · Whether to withdraw funds
        pub withdraw: Withdraw,
        /// 提现状态 · Withdrawal status
        pub withdraw_state: WithdrawState,
        /// 账户提现结果 · Account withdrawal result
        pub account_withdraw_result: Option<Vec<AccountWithdrawResult>>,
        /// 最后更新时间 · Last update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub modify_time: Option<crate::Time>,
        /// 申请注销的二级商户号 · Sub-merchant ID to close
        pub sub_mchid: Option<String>,
        /// 账户信息 · Account information
        pub account_info: Option<Vec<AccountInfo>>,
        /// 用于引导商户超级管理员确认注销的信息 · Account closure confirmation for the super administrator
        pub confirm_cancel: Option<ConfirmCancel>,
        /// 提现状态描述 · Withdrawal status description
        pub withdraw_state_description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 账户提现结果 · Account withdrawal result
    #[non_exhaustive]
    pub struct AccountWithdrawResult {
        /// 二级商户号的出款子账户类型 · Paying sub-account type of the sub-merchant
        pub out_account_type: OutAccountType,
        /// 付款状态 · Payment status
        pub pay_state: PayState,
        /// 付款状态描述 · Payment status description
        pub state_description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 账户信息 · Account information
    #[non_exhaustive]
    pub struct AccountInfo {
        /// 二级商户号的出款子账户类型 · Paying sub-account type of the sub-merchant
        pub out_account_type: AccountInfoOutAccountType,
        /// 账户金额 · Account amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 用于引导商户超级管理员确认注销的信息 · Account closure confirmation for the super administrator
    #[non_exhaustive]
    pub struct ConfirmCancel {
        /// 确认商户注销的页面url · Account closure confirmation URL
        pub confirm_cancel_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => applyment_id: Optional "applyment_id",
            1 => out_request_no: Optional "out_request_no",
            2 => cancel_state: Optional "cancel_state",
            3 => cancel_state_description: Optional "cancel_state_description",
            4 => withdraw: Optional "withdraw",
            5 => withdraw_state: Optional "withdraw_state",
            6 => account_withdraw_result: Optional "account_withdraw_result",
            7 => modify_time: Optional "modify_time",
            8 => sub_mchid: Optional "sub_mchid",
            9 => account_info: Optional "account_info",
            10 => confirm_cancel: Optional "confirm_cancel",
            11 => withdraw_state_description: Optional "withdraw_state_description",
        }
        AccountWithdrawResult {
            0 => out_account_type: Optional "out_account_type",
            1 => pay_state: Optional "pay_state",
            2 => state_description: Optional "state_description",
        }
        AccountInfo {
            0 => out_account_type: Optional "out_account_type",
            1 => amount: Optional "amount",
        }
        ConfirmCancel {
            0 => confirm_cancel_url: Optional "confirm_cancel_url",
        }
    }
}
