//! `/v3/marketing/weekly-discount/activities/{activity_id}/apply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/weekly-discount/activities/{activity_id}/apply`
#[derive(Clone, Debug)]
pub struct Apply(pub(crate) Node);

impl Apply {
    /// 报名周周惠活动
    ///
    /// `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::weekly_discount::activities::activity_id::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().applying_merchant_id(10000098).store_id(111111);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .weekly_discount()
    ///     .activities()
    ///     .activity_id("11111")
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/weekly-discount/activities/{activity_id}/apply", rest)
    }
}

/// 报名周周惠活动
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/weekly-discount/activities/{activity_id}/apply");

    /// 报名周周惠活动：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 报名商户号
        pub applying_merchant_id: Required<i64>,
        /// 报名商户门店号
        pub store_id: Required<i64>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 报名商户号
        #[inline]
        pub fn applying_merchant_id(mut self, value: i64) -> Self {
            self.applying_merchant_id = Required::set(value);
            self
        }

        /// 报名商户门店号
        #[inline]
        pub fn store_id(mut self, value: i64) -> Self {
            self.store_id = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("applying_merchant_id", &mut self.applying_merchant_id),
                ("store_id", &mut self.store_id),
            ]);
        }
    }

    /// 报名周周惠活动：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 报名成功的活动ID
        pub activity_id: Option<i64>,
        /// 报名成功时间
        pub success_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("activity_id", &mut self.activity_id),
                ("success_time", &mut self.success_time),
            ]);
        }
    }

    message!(Request, Response);
}
