//! `/v3/apply4subject/applyment/{business_code}/cancel`

use crate::chain::{Members, Method};

/// `/v3/apply4subject/applyment/{business_code}/cancel`
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 撤销商户开户意愿申请单 (partner)
    ///
    /// `POST /v3/apply4subject/applyment/{business_code}/cancel`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4subject::applyment::business_code::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
    /// client.v3().apply4subject().applyment().business_code("").cancel().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.call(
            Method::POST,
            "/v3/apply4subject/applyment/{business_code}/cancel",
            Members::Query(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/apply4subject/applyment/{business_code}/cancel")
    }
}

/// 撤销商户开户意愿申请单
pub mod post {
    use crate::message;

    /// 撤销商户开户意愿申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<i64>("applyment_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 申请单编号
        #[inline]
        pub fn applyment_id(self, value: i64) -> Self {
            Self(self.0.with("applyment_id", value))
        }
    }

    request!(Request);
}
