//! `/v3/billdownload/file`

/// `/v3/billdownload/file`
#[derive(Clone)]
pub struct File {
    pub(crate) node: crate::chain::Node,
}

impl File {
    /// 下载账单 (direct and partner)
    ///
    /// `GET /v3/billdownload/file`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::billdownload::file::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().token("dN7J6yDgUzbX8Uk3sD4a4e").tartype("GZIP");
    /// let answer = client.v3().billdownload().file().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/billdownload/file", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/billdownload/file")
    }
}

/// 下载账单
pub mod get {

    /// 下载账单：请求
    ///
    /// 条件 Conditions:
    ///
    /// - 应答不带签名，用 hash\_value 校验。The answer has no signature; check hash\_value
    pub struct Request {
        /// 前序接口返回的URL.query.token（必填）
        pub token: Option<String>,
        /// 前序接口返回的URL.query.tartype
        pub tartype: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 前序接口返回的URL.query.token（必填）
        pub fn token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.token = value.into_member();
            self
        }

        /// 前序接口返回的URL.query.tartype
        pub fn tartype<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tartype = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => token: Required "token",
            1 => tartype: Optional "tartype",
        }
    }
}
