//! 提交商户简称变更申请单 · Apply to change the merchant short name
//!
//! `/v3/mchalterapply/merchantnamealterapplyment`

pub mod apply_id;
pub mod merchant;

/// 提交商户简称变更申请单 · Apply to change the merchant short name
///
/// `/v3/mchalterapply/merchantnamealterapplyment`
#[derive(Clone)]
pub struct Merchantnamealterapplyment {
    pub(crate) node: crate::chain::Node,
}

impl Merchantnamealterapplyment {
    /// `/merchant`: 查询商户简称申请单状态-使用业务单号和商户号 · Query short name change by request number
    #[inline]
    pub fn merchant(&self) -> merchant::Merchant {
        merchant::Merchant { node: self.node.clone() }
    }

    /// `/{apply_id}`: 微信支付申请单号 · WeChat Pay application number
    pub fn apply_id(&self, value: impl Into<String>) -> apply_id::ApplyId {
        apply_id::ApplyId { node: self.node.bind("apply_id", value) }
    }

    /// 提交商户简称变更申请单 · Apply to change the merchant short name
    ///
    /// `POST /v3/mchalterapply/merchantnamealterapplyment`
    ///
    /// 服务商为二级商户提交商户简称变更申请，返回申请单号，之后查询审核状态。模式：服务商。
    ///
    /// Applies to change a sub-merchant's short name and returns the application ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mchalterapply::merchantnamealterapplyment::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_request_no("1900013511_10000")
    ///     .merchant_shortname("新疆大枣专卖店");
    /// let answer = client.v3().mchalterapply().merchantnamealterapplyment().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016166071](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
    #[doc(alias(
        "提交商户简称变更申请单",
        "Apply to change the merchant short name",
        "商户简称变更",
        "merchantnamealterapplyment",
        "mchalterapply/merchantnamealterapplyment"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/mchalterapply/merchantnamealterapplyment", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/merchantnamealterapplyment")
    }
}

/// 提交商户简称变更申请单 · Apply to change the merchant short name
pub mod post {

    /// 提交商户简称变更申请单：请求 · Apply to change the merchant short name: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 业务申请编号（必填） · Business application number (required)
        pub out_request_no: Option<String>,
        /// 商户简称（必填） · Merchant short name (required)
        pub merchant_shortname: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 业务申请编号（必填） · Business application number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 商户简称（必填） · Merchant short name (required)
        pub fn merchant_shortname<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_shortname = value.into_member();
            self
        }
    }

    /// 提交商户简称变更申请单：应答 · Apply to change the merchant short name: answer
    #[non_exhaustive]
    pub struct Response {
        /// 申请单号 · Application number
        pub apply_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => out_request_no: Required "out_request_no",
            2 => merchant_shortname: Required "merchant_shortname",
        }
        Response {
            0 => apply_id: Optional "apply_id",
        }
    }
}
