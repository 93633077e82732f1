//! `/v3/marketing/weekly-discount/activities/{activity_id}/apply`

/// `/v3/marketing/weekly-discount/activities/{activity_id}/apply`
pub struct Apply {
    pub(crate) node: crate::chain::Node,
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/weekly-discount/activities/{activity_id}/apply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/weekly-discount/activities/{activity_id}/apply")
    }
}

/// 报名周周惠活动
pub mod post {
    use crate::message;

    /// 报名周周惠活动：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("applying_merchant_id"),
            message::required::<i64>("store_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
        pub success_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => activity_id: "activity_id",
            1 => success_time: "success_time",
        }
    }
}
