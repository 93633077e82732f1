//! `/v3/profitsharing/bills`

/// `/v3/profitsharing/bills`
#[derive(Clone)]
pub struct Bills {
    pub(crate) node: crate::chain::Node,
}

impl Bills {
    /// 申请分账账单 (direct and partner)
    ///
    /// `GET /v3/profitsharing/bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::profitsharing::bills::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("")
    ///     .bill_date("2019-06-11")
    ///     .tar_type(get::TarType::GZIP);
    /// let answer = client.v3().profitsharing().bills().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): The bill date is today or more than three months ago, or the sub-merchant is wrong. Correct the date or the sub-merchant.
    /// - `NO_STATEMENT_EXIST` (400): Nothing happened on that day, so there is no bill. Treat it as an empty bill. Do not retry.
    /// - `PARAM_ERROR` (400): A parameter of the bill is malformed. Write dates as `yyyy-MM-dd`, and use documented values.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. Query again later. A query changes nothing.
    /// - `RATELIMIT_EXCEED`: see [`code`](crate::code).
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/profitsharing/bills", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/bills")
    }
}

/// 申请分账账单
pub mod get {

    enumeration! {
        /// 压缩类型
        TarType {
            GZIP = "GZIP",
        }
    }

    enumeration! {
        /// 哈希类型
        HashType {
            SHA1 = "SHA1",
        }
    }

    /// 申请分账账单：请求
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 账单日期（必填）
        pub bill_date: Option<String>,
        /// 压缩类型
        pub tar_type: TarType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 账单日期（必填）
        pub fn bill_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bill_date = value.into_member();
            self
        }

        /// 压缩类型
        pub fn tar_type<M>(mut self, value: impl crate::IntoMember<TarType, M>) -> Self {
            self.tar_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 申请分账账单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 下载地址
        pub download_url: Option<String>,
        /// 哈希类型
        pub hash_type: HashType,
        /// 哈希值
        pub hash_value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => bill_date: Required "bill_date",
            2 => tar_type: Optional "tar_type",
        }
        Response {
            0 => download_url: Optional "download_url",
            1 => hash_type: Optional "hash_type",
            2 => hash_value: Optional "hash_value",
        }
    }
}
