//! `/v3/ecommerce/fund/withdraw`

pub mod out_request_no;
pub mod withdraw_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/fund/withdraw`
pub struct Withdraw(pub(crate) Node);

impl Withdraw {
    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo(self.0)
    }

    /// `/{withdraw_id}`: 微信支付提现单号
    #[inline]
    pub fn withdraw_id(self, value: impl Into<String>) -> withdraw_id::WithdrawId {
        withdraw_id::WithdrawId(self.0.bind("withdraw_id", value))
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/fund/withdraw", rest)
    }
}

/// 账户余额提现
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::get::AccountType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/fund/withdraw").numbered_by("out_request_no");

    /// 账户余额提现：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("out_request_no"),
            required::<Fen>("amount"),
            optional::<String>("remark"),
            optional::<String>("bank_memo"),
            optional::<Enumeration<AccountType>>("account_type"),
            optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 特约商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商户提现单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 提现金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 提现备注
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("remark", value.into()))
        }

        /// 银行附言
        pub fn bank_memo(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bank_memo", value.into()))
        }

        /// 出款账户类型
        pub fn account_type(self, value: impl Into<Enumeration<AccountType>>) -> Self {
            Self(self.0.with::<Enumeration<AccountType>>("account_type", value.into()))
        }

        /// 提现结果通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    /// 账户余额提现：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 特约商户号
        pub sub_mchid: Option<String>,
        /// 微信支付提现单号
        pub withdraw_id: Option<String>,
        /// 商户提现单号
        pub out_request_no: Option<String>,
        /// 出款账户类型
        pub account_type: Option<Enumeration<AccountType>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("withdraw_id", &mut self.withdraw_id),
                2 => Named("out_request_no", &mut self.out_request_no),
                3 => Named("account_type", &mut self.account_type),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
