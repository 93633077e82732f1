//! `/v3/marketing/favor/stocks/{stock_id}/items`

/// `/v3/marketing/favor/stocks/{stock_id}/items`
pub struct Items {
    pub(crate) node: crate::chain::Node,
}

impl Items {
    /// 查询代金券可用单品 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}/items`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::items::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().stock_creator_mchid("").offset(0).limit(10);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("")
    ///     .items()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463442)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/stocks/{stock_id}/items", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/items")
    }
}

/// 查询代金券可用单品
pub mod get {
    use crate::message;

    /// 查询代金券可用单品：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("stock_creator_mchid"),
            message::required::<i64>("offset"),
            message::required::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 创建批次的商户号（必填）
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_creator_mchid", value))
        }

        /// 分页页码（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询代金券可用单品：应答
    #[non_exhaustive]
    pub struct Response {
        /// 可用单品编码总数
        pub total_count: Option<i64>,
        /// 可用单品编码
        pub data: Option<Vec<String>>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 批次号
        pub stock_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => data: "data",
            2 => offset: "offset",
            3 => limit: "limit",
            4 => stock_id: "stock_id",
        }
    }
}
