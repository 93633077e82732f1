//! `/v3/ecommerce/subsidies/create`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/subsidies/create`
pub struct Create(pub(crate) Node);

impl Create {
    /// 请求补差 (partner)
    ///
    /// `POST /v3/ecommerce/subsidies/create`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::subsidies::create::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .amount(10)
    ///     .description("测试备注")
    ///     .refund_id("3008450740201411110007820472")
    ///     .out_subsidy_no("P20150806125347");
    /// let answer = client.v3().ecommerce().subsidies().create().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/subsidies/create", rest)
    }
}

/// 请求补差
pub mod post {
    use http::Method;

    use crate::message::{
        Fen, Listed, Message, Named, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/subsidies/create");

    /// 请求补差：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("transaction_id"),
            required::<Fen>("amount"),
            required::<String>("description"),
            optional::<String>("refund_id"),
            optional::<String>("out_subsidy_no"),
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

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 补差金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 补差描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("description", value.into()))
        }

        /// 微信退款单号
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("refund_id", value.into()))
        }

        /// 商户补差单号
        pub fn out_subsidy_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_subsidy_no", value.into()))
        }
    }

    /// 请求补差：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 微信补差单号
        pub subsidy_id: Option<String>,
        /// 补差描述
        pub description: Option<String>,
        /// 补差金额，单位为分
        pub amount: Option<Fen>,
        /// 补差单结果
        pub result: Option<String>,
        /// 补差完成时间
        pub success_time: Option<Time>,
        /// `out_subsidy_no`
        pub out_subsidy_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("transaction_id", &mut self.transaction_id),
                2 => Named("subsidy_id", &mut self.subsidy_id),
                3 => Named("description", &mut self.description),
                4 => Named("amount", &mut self.amount),
                5 => Named("result", &mut self.result),
                6 => Named("success_time", &mut self.success_time),
                7 => Named("out_subsidy_no", &mut self.out_subsidy_no),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
