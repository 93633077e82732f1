//! `/v3/global/merchant-service/images/{media_id}`

/// `/v3/global/merchant-service/images/{media_id}`
#[derive(Clone)]
pub struct MediaId {
    pub(crate) node: crate::chain::Node,
}

impl MediaId {
    /// 图片下载
    ///
    /// `GET /v3/global/merchant-service/images/{media_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::images::media_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().complaint_id("200201820200101080076610000");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant_service()
    ///     .images()
    ///     .media_id("segment")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/global/merchant-service/images/{media_id}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/images/{media_id}")
    }
}

/// 图片下载
pub mod get {

    /// 图片下载：请求
    pub struct Request {
        /// 投诉单号（必填）
        pub complaint_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 投诉单号（必填）
        pub fn complaint_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.complaint_id = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => complaint_id: Required "complaint_id",
        }
    }
}
