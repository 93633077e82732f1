//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
pub struct Delete {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(
                Method::POST,
                "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
            )
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node
            .chain("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete", rest)
    }
}

/// 删除活动发券商户号
pub mod post {
    use crate::message::{Listed, Object, Time, optional};

    /// 删除活动发券商户号：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[optional::<Vec<String>>("merchant_id_list"), optional::<String>("delete_request_no")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub delete_time: Option<Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => activity_id: "activity_id",
            1 => delete_time: "delete_time",
        }
    }
}
