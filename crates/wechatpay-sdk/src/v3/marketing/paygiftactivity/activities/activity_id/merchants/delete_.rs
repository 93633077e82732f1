//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
pub struct Delete {
    pub(crate) node: crate::chain::Node,
}

impl Delete {
    /// 删除活动发券商户号 (direct and partner)
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::paygiftactivity::activities::activity_id::merchants::delete_::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .merchant_id_list(vec!["100123456".to_owned()])
    ///     .delete_request_no("100002322019090134234sfdf");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .activities()
    ///     .activity_id("")
    ///     .merchants()
    ///     .delete_()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466787)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete")
    }
}

/// 删除活动发券商户号
pub mod post {
    use crate::message;

    /// 删除活动发券商户号：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<Vec<String>>("merchant_id_list"),
            message::optional::<String>("delete_request_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 删除的发券商户号
        #[inline]
        pub fn merchant_id_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("merchant_id_list", value))
        }

        /// 商户请求单号
        pub fn delete_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("delete_request_no", value))
        }
    }

    /// 删除活动发券商户号：应答
    #[non_exhaustive]
    pub struct Response {
        /// 活动id
        pub activity_id: Option<String>,
        /// 删除时间
        pub delete_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => activity_id: "activity_id",
            1 => delete_time: "delete_time",
        }
    }
}
