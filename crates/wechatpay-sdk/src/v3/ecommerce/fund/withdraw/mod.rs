//! 账户余额提现 · Withdraw a sub-merchant balance
//!
//! `/v3/ecommerce/fund/withdraw`

pub mod out_request_no;
pub mod withdraw_id;

/// 账户余额提现 · Withdraw a sub-merchant balance
///
/// `/v3/ecommerce/fund/withdraw`
#[derive(Clone)]
pub struct Withdraw {
    pub(crate) node: crate::chain::Node,
}

impl Withdraw {
    /// `/out-request-no`: 商户提现单号查询 · Query a withdrawal by merchant withdrawal number
    #[inline]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.clone() }
    }

    /// `/{withdraw_id}`: 微信支付提现单号 · WeChat Pay withdrawal number
    pub fn withdraw_id(&self, value: impl Into<String>) -> withdraw_id::WithdrawId {
        withdraw_id::WithdrawId { node: self.node.bind("withdraw_id", value) }
    }

    /// 账户余额提现 · Withdraw a sub-merchant balance
    ///
    /// `POST /v3/ecommerce/fund/withdraw`
    ///
    /// 电商平台代二级商户把账户余额提现到其结算银行账户，返回微信支付提现单号。模式：服务商。
    ///
    /// Withdraws money from a sub-merchant account to its settlement bank account and returns the WeChat Pay withdrawal ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::fund::withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .amount(100);
    /// let answer = client.v3().ecommerce().fund().withdraw().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 账户类型、受理关系或有效期不满足。按错误描述处理。 · The account type, the relation between the merchants or the validity period does not fit. Follow the message.
    /// - `ACCOUNT_ERROR` (403): 没有绑定结算银行卡。绑卡后再发。 · No settlement card is bound. Bind a settlement card, then send the request again.
    /// - `ACCOUNT_NOT_VERIFIED` (403): 结算银行卡未通过验证。修改银行卡信息后再发。 · The settlement card is not verified. Correct the card details, then send the request again.
    /// - `CONTRACT_NOT_CONFIRMED` (403): 没有开通提现权限，或已关闭。开通提现权限。 · Withdrawal is not enabled, or it was disabled. Enable withdrawal.
    /// - `NOT_ENOUGH` (403): 可用余额不足。确认余额后再发。 · The available balance is too low. Check the balance, then send the request again.
    /// - `REQUEST_BLOCKED` (403): 提现权限被冻结。联系平台解冻。 · Withdrawal is frozen. Ask the platform to lift the freeze.
    /// - `ORDER_NOT_EXIST` (404): 没有这张提现单。核对单号。 · No such withdrawal exists. Check the number.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，提现可能已受理。提现单号与参数不变再发，或先查单。可能已经执行。 · The platform failed or timed out. The withdrawal may have been accepted. Send the request again with the same number and parameters, or query first. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012476652](https://pay.weixin.qq.com/doc/v3/partner/4012476652)
    #[doc(alias(
        "账户余额提现",
        "Withdraw a sub-merchant balance",
        "平台收付通 二级商户提现",
        "withdraw",
        "fund/withdraw"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/fund/withdraw", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/withdraw")
    }
}

/// 账户余额提现 · Withdraw a sub-merchant balance
pub mod post {

    enumeration! {
        /// 出款账户类型 · Paying account type
        AccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
            /// `FEES`: 手续费账户 · Fee account
            FEES = "FEES",
        }
    }

    enumeration! {
        /// 出款账户类型 · Paying account type
        ResponseAccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
            /// `FEES`: 手续费账户 · Fee account
            FEES = "FEES",
        }
    }

    /// 账户余额提现：请求 · Withdraw a sub-merchant balance: request
    ///
    /// 条件 Conditions:
    ///
    /// - `amount`：单笔不超过 8 亿元。`amount`: At most 800 million yuan per withdrawal
    /// - `out_request_no`：系统错误时沿用原单号。`out_request_no`: Keep the number after a system error
    pub struct Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商户提现单号（必填） · Merchant withdrawal number (required)
        pub out_request_no: Option<String>,
        /// 提现金额（必填） · Withdrawal amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 提现备注 · Withdrawal remark
        pub remark: Option<String>,
        /// 银行附言 · Bank memo
        pub bank_memo: Option<String>,
        /// 出款账户类型 · Paying account type
        pub account_type: AccountType,
        /// 提现结果通知地址 · Withdrawal result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户提现单号（必填） · Merchant withdrawal number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 提现金额（必填） · Withdrawal amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 提现备注 · Withdrawal remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }

        /// 银行附言 · Bank memo
        pub fn bank_memo<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_memo = value.into_member();
            self
        }

        /// 出款账户类型 · Paying account type
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 提现结果通知地址 · Withdrawal result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 账户余额提现：应答 · Withdraw a sub-merchant balance: answer
    #[non_exhaustive]
    pub struct Response {
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信支付提现单号 · WeChat Pay withdrawal number
        pub withdraw_id: Option<String>,
        /// 商户提现单号 · Merchant withdrawal number
        pub out_request_no: Option<String>,
        /// 出款账户类型 · Paying account type
        pub account_type: ResponseAccountType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => out_request_no: Required "out_request_no",
            2 => amount: Required "amount",
            3 => remark: Optional "remark",
            4 => bank_memo: Optional "bank_memo",
            5 => account_type: Optional "account_type",
            6 => notify_url: Optional "notify_url",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => withdraw_id: Optional "withdraw_id",
            2 => out_request_no: Optional "out_request_no",
            3 => account_type: Optional "account_type",
        }
    }
}
