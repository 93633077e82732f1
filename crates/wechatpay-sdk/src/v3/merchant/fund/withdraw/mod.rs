//! `/v3/merchant/fund/withdraw`

pub mod bill_type;
pub mod out_request_no;
pub mod withdraw_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant/fund/withdraw`
pub struct Withdraw(pub(crate) Node);

impl Withdraw {
    /// `/bill-type`
    #[inline]
    pub fn bill_type(self) -> bill_type::BillType {
        bill_type::BillType(self.0)
    }

    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo(self.0)
    }

    /// `/withdraw-id`
    #[inline]
    pub fn withdraw_id(self) -> withdraw_id::WithdrawId {
        withdraw_id::WithdrawId(self.0)
    }

    /// 电商平台提现 (partner)
    ///
    /// `POST /v3/merchant/fund/withdraw`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant::fund::withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .amount(1)
    ///     .remark("交易体现")
    ///     .bank_memo("xx平台提现")
    ///     .account_type(post::AccountType::BASIC)
    ///     .notify_url("");
    /// let answer = client.v3().merchant().fund().withdraw().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476670)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant/fund/withdraw", rest)
    }
}

/// 电商平台提现
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::merchant::fund::withdraw::out_request_no::out_request_no::get::AccountType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/merchant/fund/withdraw").numbered_by("out_request_no");

    /// 电商平台提现：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_request_no"),
            required::<Fen>("amount"),
            optional::<String>("remark"),
            optional::<String>("bank_memo"),
            required::<Enumeration<AccountType>>("account_type"),
            optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户提现单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_request_no", value.into()))
        }

        /// 提现金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 备注
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("remark", value.into()))
        }

        /// 银行附言
        pub fn bank_memo(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bank_memo", value.into()))
        }

        /// 资金账户类型（必填）
        pub fn account_type(self, value: impl Into<Enumeration<AccountType>>) -> Self {
            Self(self.0.with::<Enumeration<AccountType>>("account_type", value.into()))
        }

        /// 提现结果通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    /// 电商平台提现：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付提现单号
        pub withdraw_id: Option<String>,
        /// 商户提现单号
        pub out_request_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("withdraw_id", &mut self.withdraw_id),
                1 => Named("out_request_no", &mut self.out_request_no),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
