//! `/v3/mchalterapply/merchantnamealterapplyment`

pub mod apply_id;
pub mod merchant;

/// `/v3/mchalterapply/merchantnamealterapplyment`
#[derive(Clone)]
pub struct Merchantnamealterapplyment {
    pub(crate) node: crate::chain::Node,
}

impl Merchantnamealterapplyment {
    /// `/merchant`
    #[inline]
    pub fn merchant(&self) -> merchant::Merchant {
        merchant::Merchant { node: self.node.clone() }
    }

    /// `/{apply_id}`: 微信支付申请单号
    pub fn apply_id(&self, value: impl Into<String>) -> apply_id::ApplyId {
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/mchalterapply/merchantnamealterapplyment", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/merchantnamealterapplyment")
    }
}

/// 提交商户简称变更申请单
pub mod post {

    /// 提交商户简称变更申请单：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// 业务申请编号（必填）
        pub out_request_no: Option<String>,
        /// 商户简称（必填）
        pub merchant_shortname: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 业务申请编号（必填）
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 商户简称（必填）
        pub fn merchant_shortname<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_shortname = value.into_member();
            self
        }
    }

    /// 提交商户简称变更申请单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 申请单号
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
