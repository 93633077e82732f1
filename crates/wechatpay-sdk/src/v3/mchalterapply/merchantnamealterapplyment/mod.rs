//! `/v3/mchalterapply/merchantnamealterapplyment`

pub mod apply_id;
pub mod merchant;

/// `/v3/mchalterapply/merchantnamealterapplyment`
pub struct Merchantnamealterapplyment {
    pub(crate) node: crate::chain::Node,
}

impl Merchantnamealterapplyment {
    /// `/merchant`
    #[inline]
    pub fn merchant(self) -> merchant::Merchant {
        merchant::Merchant { node: self.node }
    }

    /// `/{apply_id}`: 微信支付申请单号
    pub fn apply_id(self, value: impl Into<String>) -> apply_id::ApplyId {
        apply_id::ApplyId { node: self.node.bind("apply_id", value) }
    }

    /// 提交商户简称变更申请单 (partner)
    ///
    /// `POST /v3/mchalterapply/merchantnamealterapplyment`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mchalterapply::merchantnamealterapplyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("2492185251")
    ///     .out_request_no("1900013511_10000")
    ///     .merchant_shortname("新疆大枣专卖店");
    /// let answer = client.v3().mchalterapply().merchantnamealterapplyment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/mchalterapply/merchantnamealterapplyment", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/merchantnamealterapplyment")
    }
}

/// 提交商户简称变更申请单
pub mod post {
    use crate::message;

    pub use crate::v3::mchalterapply::mchcontactalterapplyment::post::Response;

    /// 提交商户简称变更申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("out_request_no"),
            message::required::<String>("merchant_shortname"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 业务申请编号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 商户简称（必填）
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_shortname", value))
        }
    }

    request!(Request);
}
