//! `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`

pub mod merchant_identifier;

/// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
pub struct MerchantIdentifiers {
    pub(crate) node: crate::chain::Node,
}

impl MerchantIdentifiers {
    /// `/{merchant_identifier}`: 商户标识值
    pub fn merchant_identifier(
        self,
        value: impl Into<String>,
    ) -> merchant_identifier::MerchantIdentifier {
        merchant_identifier::MerchantIdentifier {
            node: self.node.bind("merchant_identifier", value),
        }
    }

    /// 查询商户标识列表 (partner)
    ///
    /// `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("12341234").offset(0).limit(100);
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .avail_mch_ranges()
    ///     .range_id("89f5123e-5ad4-4e0e-89b1-63ced0c798c5")
    ///     .merchant_identifiers()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers", request.0)
    }

    /// 添加商户标识 (partner)
    ///
    /// `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("12341234")
    ///     .merchant_identifier("91110000710926094P");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .avail_mch_ranges()
    ///     .range_id("89f5123e-5ad4-4e0e-89b1-63ced0c798c5")
    ///     .merchant_identifiers()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205631)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers")
    }
}

/// 查询商户标识列表
pub mod get {
    use crate::message;

    /// 查询商户标识列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<i64>("offset"),
            message::required::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 分页开始位置（必填）
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

    /// 查询商户标识列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 分页开始位置
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 实际返回数量
        pub count: Option<i64>,
        /// 总数量
        pub total_count: Option<i64>,
        /// 商户标识列表
        pub data: Option<Vec<String>>,
    }

    request!(Request);

    message! {
        Response {
            0 => offset: "offset",
            1 => limit: "limit",
            2 => count: "count",
            3 => total_count: "total_count",
            4 => data: "data",
        }
    }
}

/// 添加商户标识
pub mod post {
    use crate::message;

    pub use crate::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::merchant_identifier::delete::Response;

    /// 添加商户标识：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<String>("merchant_identifier"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 商户标识值（必填）
        pub fn merchant_identifier(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_identifier", value))
        }
    }

    request!(Request);
}
