//! `/v3/ecommerce/fund/withdraw`

pub mod out_request_no;
pub mod withdraw_id;

/// `/v3/ecommerce/fund/withdraw`
pub struct Withdraw {
    pub(crate) node: crate::chain::Node,
}

impl Withdraw {
    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node }
    }

    /// `/{withdraw_id}`: 微信支付提现单号
    pub fn withdraw_id(self, value: impl Into<String>) -> withdraw_id::WithdrawId {
        withdraw_id::WithdrawId { node: self.node.bind("withdraw_id", value) }
    }

    /// 账户余额提现 (partner)
    ///
    /// `POST /v3/ecommerce/fund/withdraw`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::fund::withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .amount(100)
    ///     .remark("交易提现")
    ///     .bank_memo("微信支付提现")
    ///     .account_type(post::AccountType::BASIC)
    ///     .notify_url("https://weixin.qq.com/a-fake-notify-url");
    /// let answer = client.v3().ecommerce().fund().withdraw().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476652)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/fund/withdraw", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/withdraw")
    }
}

/// 账户余额提现
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_account_type::AccountType;

    /// 账户余额提现：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("out_request_no"),
            message::required::<crate::Fen>("amount"),
            message::optional::<String>("remark"),
            message::optional::<String>("bank_memo"),
            message::optional::<crate::Enumeration<AccountType>>("account_type"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 特约商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户提现单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 提现金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 提现备注
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }

        /// 银行附言
        pub fn bank_memo(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_memo", value))
        }

        /// 出款账户类型
        pub fn account_type(self, value: impl Into<crate::Enumeration<AccountType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AccountType>>("account_type", value))
        }

        /// 提现结果通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 账户余额提现：应答
    #[non_exhaustive]
    pub struct Response {
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 微信支付提现单号
        pub withdraw_id: Option<String>,
        /// 商户提现单号
        pub out_request_no: Option<String>,
        /// 出款账户类型
        pub account_type: Option<crate::Enumeration<AccountType>>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => withdraw_id: "withdraw_id",
            2 => out_request_no: "out_request_no",
            3 => account_type: "account_type",
        }
    }
}
