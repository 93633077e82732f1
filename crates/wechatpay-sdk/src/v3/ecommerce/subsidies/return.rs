//! `/v3/ecommerce/subsidies/return`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/subsidies/return`
pub struct Return(pub(crate) Node);

impl Return {
    /// 请求补差回退 (partner)
    ///
    /// `POST /v3/ecommerce/subsidies/return`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::subsidies::r#return::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_order_no("P20150806125346")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .refund_id("3008450740201411110007820472")
    ///     .amount(10)
    ///     .description("测试备注")
    ///     .subsidy_id("3008450740201411110007820472")
    ///     .from(vec![post::RequestFrom::new().account(post::Account::AVAILABLE).amount(10)]);
    /// let answer = client.v3().ecommerce().subsidies().r#return().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/subsidies/return", rest)
    }
}

/// 请求补差回退
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, held, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::ecommerce::refunds::apply::post::Account;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/subsidies/return").numbered_by("out_order_no");

    /// 请求补差回退：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("out_order_no"),
            required::<String>("transaction_id"),
            required::<String>("refund_id"),
            required::<Fen>("amount"),
            required::<String>("description"),
            optional::<String>("subsidy_id"),
            optional::<Vec<RequestFrom>>("from"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商户补差回退单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_order_no", value.into()))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 微信退款单号（必填）
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("refund_id", value.into()))
        }

        /// 补差回退金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 补差回退描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 微信补差单号
        pub fn subsidy_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("subsidy_id", value.into()))
        }

        /// 回退出资账户及金额
        #[inline]
        pub fn from(self, value: Vec<RequestFrom>) -> Self {
            Self(self.0.with("from", value))
        }
    }

    /// 回退出资账户及金额
    #[derive(Clone)]
    pub struct RequestFrom(pub(crate) Object);

    impl RequestFrom {
        const MEMBERS: &'static [Listed] =
            &[optional::<Enumeration<Account>>("account"), optional::<Fen>("amount")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 出资账户类型
        pub fn account(self, value: impl Into<Enumeration<Account>>) -> Self {
            Self(self.0.with::<Enumeration<Account>>("account", value.into()))
        }

        /// 出资金额，单位为分
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }
    }

    /// 请求补差回退：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 微信补差回退单号
        pub subsidy_refund_id: Option<String>,
        /// 微信退款单号
        pub refund_id: Option<String>,
        /// 商户补差回退单号
        pub out_order_no: Option<String>,
        /// 补差回退金额，单位为分
        pub amount: Option<Fen>,
        /// 补差回退描述
        pub description: Option<String>,
        /// 补差回退结果
        pub result: Option<String>,
        /// 补差回退完成时间
        pub success_time: Option<Time>,
        /// `from`
        pub from: Option<Vec<ResponseFrom>>,
        /// `subsidy_id`
        pub subsidy_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("transaction_id", &mut self.transaction_id),
                2 => Named("subsidy_refund_id", &mut self.subsidy_refund_id),
                3 => Named("refund_id", &mut self.refund_id),
                4 => Named("out_order_no", &mut self.out_order_no),
                5 => Named("amount", &mut self.amount),
                6 => Named("description", &mut self.description),
                7 => Named("result", &mut self.result),
                8 => Named("success_time", &mut self.success_time),
                9 => Named("from", &mut self.from),
                10 => Named("subsidy_id", &mut self.subsidy_id),
                _ => return None,
            })
        }
    }

    /// `ResponseFrom`
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseFrom {
        /// `account`
        pub account: Option<String>,
        /// `amount`，单位为分
        pub amount: Option<Fen>,
    }

    impl Message for ResponseFrom {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("account", &mut self.account),
                1 => Named("amount", &mut self.amount),
                _ => return None,
            })
        }
    }

    request!(Request, RequestFrom);

    held!(RequestFrom);

    message!(Response, ResponseFrom);
}
