//! `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`

/// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// 微信支付注销提现申请单号查询申请单状态 (partner)
    ///
    /// `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892765)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}")
    }
}

/// 微信支付注销提现申请单号查询申请单状态
pub mod get {

    enumeration! {
        /// 注销提现申请单状态
        CancelState {
            ACCEPTED = "ACCEPTED",
            REVIEWING = "REVIEWING",
            REJECTED = "REJECTED",
            WAITING_MERCHANT_CONFIRM = "WAITING_MERCHANT_CONFIRM",
            REVOKED = "REVOKED",
            SYSTEM_PROCESSING = "SYSTEM_PROCESSING",
            CANCELED = "CANCELED",
            FUND_PROCESSING = "FUND_PROCESSING",
            FINISH = "FINISH",
        }
    }

    enumeration! {
        /// 是否提取资金
        Withdraw {
            APPLY_WITHDRAW = "APPLY_WITHDRAW",
            NOT_APPLY_WITHDRAW = "NOT_APPLY_WITHDRAW",
        }
    }

    enumeration! {
        /// 提现状态
        WithdrawState {
            WITHDRAW_PROCESSING = "WITHDRAW_PROCESSING",
            WITHDRAW_EXCEPTION = "WITHDRAW_EXCEPTION",
            WITHDRAW_SUCCEED = "WITHDRAW_SUCCEED",
        }
    }

    enumeration! {
        /// 二级商户号的出款子账户类型
        OutAccountType {
            BASIC_ACCOUNT = "BASIC_ACCOUNT",
            OPERATE_ACCOUNT = "OPERATE_ACCOUNT",
            MARGIN_ACCOUNT = "MARGIN_ACCOUNT",
            TRADE_FEE_ACCOUNT = "TRADE_FEE_ACCOUNT",
        }
    }

    enumeration! {
        /// 付款状态
        PayState {
            PAY_PROCESSING = "PAY_PROCESSING",
            PAY_SUCCEED = "PAY_SUCCEED",
            PAY_FAIL = "PAY_FAIL",
            BANK_REFUNDED = "BANK_REFUNDED",
        }
    }

    /// 微信支付注销提现申请单号查询申请单状态：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付注销提现申请单号
        pub applyment_id: Option<String>,
        /// 商户注销提现申请单号
        pub out_request_no: Option<String>,
        /// 注销提现申请单状态
        pub cancel_state: Option<crate::Enumeration<CancelState>>,
        /// 注销提现申请单状态描述
        pub cancel_state_description: Option<String>,
        /// 是否提取资金
        pub withdraw: Option<crate::Enumeration<Withdraw>>,
        /// 提现状态
        pub withdraw_state: Option<crate::Enumeration<WithdrawState>>,
        /// 账户提现结果
        pub account_withdraw_result: Option<Vec<AccountWithdrawResult>>,
        /// 最后更新时间
        pub modify_time: Option<crate::Time>,
        /// 申请注销的二级商户号
        pub sub_mchid: Option<String>,
        /// 账户信息
        pub account_info: Option<Vec<AccountInfo>>,
        /// 用于引导商户超级管理员确认注销的信息
        pub confirm_cancel: Option<ConfirmCancel>,
        /// 提现状态描述
        pub withdraw_state_description: Option<String>,
    }

    /// 账户提现结果
    #[non_exhaustive]
    pub struct AccountWithdrawResult {
        /// 二级商户号的出款子账户类型
        pub out_account_type: Option<crate::Enumeration<OutAccountType>>,
        /// 付款状态
        pub pay_state: Option<crate::Enumeration<PayState>>,
        /// 付款状态描述
        pub state_description: Option<String>,
    }

    /// 账户信息
    #[non_exhaustive]
    pub struct AccountInfo {
        /// 二级商户号的出款子账户类型
        pub out_account_type: Option<crate::Enumeration<OutAccountType>>,
        /// 账户金额，单位为分
        pub amount: Option<crate::Fen>,
    }

    /// 用于引导商户超级管理员确认注销的信息
    #[non_exhaustive]
    pub struct ConfirmCancel {
        /// 确认商户注销的页面url
        pub confirm_cancel_url: Option<String>,
    }

    message! {
        Response {
            0 => applyment_id: "applyment_id",
            1 => out_request_no: "out_request_no",
            2 => cancel_state: "cancel_state",
            3 => cancel_state_description: "cancel_state_description",
            4 => withdraw: "withdraw",
            5 => withdraw_state: "withdraw_state",
            6 => account_withdraw_result: "account_withdraw_result",
            7 => modify_time: "modify_time",
            8 => sub_mchid: "sub_mchid",
            9 => account_info: "account_info",
            10 => confirm_cancel: "confirm_cancel",
            11 => withdraw_state_description: "withdraw_state_description",
        }
        AccountWithdrawResult {
            0 => out_account_type: "out_account_type",
            1 => pay_state: "pay_state",
            2 => state_description: "state_description",
        }
        AccountInfo {
            0 => out_account_type: "out_account_type",
            1 => amount: "amount",
        }
        ConfirmCancel {
            0 => confirm_cancel_url: "confirm_cancel_url",
        }
    }
}
