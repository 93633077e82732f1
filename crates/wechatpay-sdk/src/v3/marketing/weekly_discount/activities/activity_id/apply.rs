//! `/v3/marketing/weekly-discount/activities/{activity_id}/apply`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/marketing/weekly-discount/activities/{activity_id}/apply`
pub struct Apply {
    pub(crate) node: Node,
}

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
        self.node
            .call(Method::POST, "/v3/marketing/weekly-discount/activities/{activity_id}/apply")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/weekly-discount/activities/{activity_id}/apply", rest)
    }
}

/// 报名周周惠活动
pub mod post {
    use crate::message::{Listed, Object, Time, required};

    /// 报名周周惠活动：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<i64>("applying_merchant_id"), required::<i64>("store_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 报名商户号（必填）
        #[inline]
        pub fn applying_merchant_id(self, value: i64) -> Self {
            Self(self.0.with("applying_merchant_id", value))
        }

        /// 报名商户门店号（必填）
        #[inline]
        pub fn store_id(self, value: i64) -> Self {
            Self(self.0.with("store_id", value))
        }
    }

    /// 报名周周惠活动：应答
    #[non_exhaustive]
    pub struct Response {
        /// 报名成功的活动ID
        pub activity_id: Option<i64>,
        /// 报名成功时间
        pub success_time: Option<Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => activity_id: "activity_id",
            1 => success_time: "success_time",
        }
    }
}
