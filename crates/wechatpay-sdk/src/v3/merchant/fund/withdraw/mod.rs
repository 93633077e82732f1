//! 电商平台提现 · Withdraw the platform's balance
//!
//! `/v3/merchant/fund/withdraw`

pub mod bill_type;
pub mod out_request_no;
pub mod withdraw_id;

/// 电商平台提现 · Withdraw the platform's balance
///
/// `/v3/merchant/fund/withdraw`
#[derive(Clone)]
pub struct Withdraw {
    pub(crate) node: crate::chain::Node,
}

impl Withdraw {
    /// `/bill-type`: 按日下载提现异常文件 · Download abnormal withdrawals of a day
    #[inline]
    pub fn bill_type(&self) -> bill_type::BillType {
        bill_type::BillType { node: self.node.clone() }
    }

    /// `/out-request-no`: 电商平台(商户提现单号查询)提现状态 · Query a withdrawal by request number
    #[inline]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.clone() }
    }

    /// `/withdraw-id`: 电商平台(微信支付提现单号)查询提现状态 · Query a withdrawal by withdrawal ID
    #[inline]
    pub fn withdraw_id(&self) -> withdraw_id::WithdrawId {
        withdraw_id::WithdrawId { node: self.node.clone() }
    }

    /// 电商平台提现 · Withdraw the platform's balance
    ///
    /// `POST /v3/merchant/fund/withdraw`
    ///
    /// 电商平台从自己的资金账户提现到绑定的银行账户，返回微信支付提现单号；结果须另行查询。模式：服务商。
    ///
    /// Withdraws from one of the e-commerce platform's accounts to its bank account and returns the withdrawal ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant::fund::withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .amount(1)
    ///     .account_type(post::AccountType::BASIC);
    /// let answer = client.v3().merchant().fund().withdraw().post(request).await?;
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
    /// 官方文档 · Official pages: [partner/4012476670](https://pay.weixin.qq.com/doc/v3/partner/4012476670)
    #[doc(alias(
        "电商平台提现",
        "Withdraw the platforms balance",
        "商户提现",
        "withdraw",
        "fund/withdraw"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant/fund/withdraw", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/withdraw")
    }
}

/// 电商平台提现 · Withdraw the platform's balance
pub mod post {

    enumeration! {
        /// 资金账户类型 · Fund account type
        AccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
            /// `FEES`: 手续费账户 · Fee account
            FEES = "FEES",
        }
    }

    /// 电商平台提现：请求 · Withdraw the platform's balance: request
    ///
    /// 条件 Conditions:
    ///
    /// - `amount`：单笔不超过 8 亿元。`amount`: At most 800 million yuan per withdrawal
    /// - `out_request_no`：系统错误时沿用原单号。`out_request_no`: Keep the number after a system error
    pub struct Request {
        /// 商户提现单号（必填） · Merchant withdrawal number (required)
        pub out_request_no: Option<String>,
        /// 提现金额（必填） · Withdrawal amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 备注 · Remark
        pub remark: Option<String>,
        /// 银行附言 · Bank memo
        pub bank_memo: Option<String>,
        /// 资金账户类型（必填） · Fund account type (required)
        pub account_type: AccountType,
        /// 提现结果通知地址 · Withdrawal result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
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

        /// 备注 · Remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }

        /// 银行附言 · Bank memo
        pub fn bank_memo<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_memo = value.into_member();
            self
        }

        /// 资金账户类型（必填） · Fund account type (required)
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

    /// 电商平台提现：应答 · Withdraw the platform's balance: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付提现单号 · WeChat Pay withdrawal number
        pub withdraw_id: Option<String>,
        /// 商户提现单号 · Merchant withdrawal number
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => amount: Required "amount",
            2 => remark: Optional "remark",
            3 => bank_memo: Optional "bank_memo",
            4 => account_type: Required "account_type",
            5 => notify_url: Optional "notify_url",
        }
        Response {
            0 => withdraw_id: Optional "withdraw_id",
            1 => out_request_no: Optional "out_request_no",
        }
    }
}
