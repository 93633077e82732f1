//! `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
pub struct ApplymentId(pub(crate) Node);

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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}", rest)
    }
}

/// 微信支付注销提现申请单号查询申请单状态
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
    );

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
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付注销提现申请单号
        pub applyment_id: Option<String>,
        /// 商户注销提现申请单号
        pub out_request_no: Option<String>,
        /// 注销提现申请单状态
        pub cancel_state: Option<Enumeration<CancelState>>,
        /// 注销提现申请单状态描述
        pub cancel_state_description: Option<String>,
        /// 是否提取资金
        pub withdraw: Option<Enumeration<Withdraw>>,
        /// 提现状态
        pub withdraw_state: Option<Enumeration<WithdrawState>>,
        /// 账户提现结果
        pub account_withdraw_result: Option<Vec<AccountWithdrawResult>>,
        /// 最后更新时间
        pub modify_time: Option<String>,
        /// 申请注销的二级商户号
        pub sub_mchid: Option<String>,
        /// 账户信息
        pub account_info: Option<Vec<AccountInfo>>,
        /// 用于引导商户超级管理员确认注销的信息
        pub confirm_cancel: Option<ConfirmCancel>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("applyment_id", &mut self.applyment_id),
                1 => Named("out_request_no", &mut self.out_request_no),
                2 => Named("cancel_state", &mut self.cancel_state),
                3 => Named("cancel_state_description", &mut self.cancel_state_description),
                4 => Named("withdraw", &mut self.withdraw),
                5 => Named("withdraw_state", &mut self.withdraw_state),
                6 => Named("account_withdraw_result", &mut self.account_withdraw_result),
                7 => Named("modify_time", &mut self.modify_time),
                8 => Named("sub_mchid", &mut self.sub_mchid),
                9 => Named("account_info", &mut self.account_info),
                10 => Named("confirm_cancel", &mut self.confirm_cancel),
                _ => return None,
            })
        }
    }

    /// 账户提现结果
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AccountWithdrawResult {
        /// 二级商户号的出款子账户类型
        pub out_account_type: Option<Enumeration<OutAccountType>>,
        /// 付款状态
        pub pay_state: Option<Enumeration<PayState>>,
        /// 付款状态描述
        pub state_description: Option<String>,
    }

    impl Message for AccountWithdrawResult {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_account_type", &mut self.out_account_type),
                1 => Named("pay_state", &mut self.pay_state),
                2 => Named("state_description", &mut self.state_description),
                _ => return None,
            })
        }
    }

    /// 账户信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AccountInfo {
        /// 二级商户号的出款子账户类型
        pub out_account_type: Option<Enumeration<OutAccountType>>,
        /// 账户金额，单位为分
        pub amount: Option<Fen>,
    }

    impl Message for AccountInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_account_type", &mut self.out_account_type),
                1 => Named("amount", &mut self.amount),
                _ => return None,
            })
        }
    }

    /// 用于引导商户超级管理员确认注销的信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ConfirmCancel {
        /// 确认商户注销的页面url
        pub confirm_cancel_url: Option<String>,
    }

    impl Message for ConfirmCancel {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("confirm_cancel_url", &mut self.confirm_cancel_url),
                _ => return None,
            })
        }
    }

    message!(Response, AccountWithdrawResult, AccountInfo, ConfirmCancel);
}
