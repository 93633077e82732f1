//! 查询商户标识列表、添加商户标识 · List merchant identifiers; Add a merchant identifier
//!
//! `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`

pub mod merchant_identifier;

/// 查询商户标识列表、添加商户标识 · List merchant identifiers; Add a merchant identifier
///
/// `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
#[derive(Clone)]
pub struct MerchantIdentifiers {
    pub(crate) node: crate::chain::Node,
}

impl MerchantIdentifiers {
    /// `/{merchant_identifier}`: 商户标识值 · Merchant identifier
    pub fn merchant_identifier(
        &self,
        value: impl Into<String>,
    ) -> merchant_identifier::MerchantIdentifier {
        merchant_identifier::MerchantIdentifier {
            node: self.node.bind("merchant_identifier", value),
        }
    }

    /// 查询商户标识列表 · List merchant identifiers
    ///
    /// `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
    ///
    /// 服务商分页查询一个可用商户范围里的商户标识，返回标识列表和总数，用来核对范围。模式：服务商。
    ///
    /// Lists the merchant identifiers of a merchant range, page by page. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("1900000001").offset(0).limit(100);
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
    /// 官方文档 · Official pages: [partner/4017205633](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
    #[doc(alias(
        "查询商户标识列表",
        "List merchant identifiers",
        "企业支付",
        "merchant-identifiers",
        "avail-mch-ranges/merchant-identifiers"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers", request)
    }

    /// 添加商户标识 · Add a merchant identifier
    ///
    /// `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
    ///
    /// 服务商向可用商户范围添加一个商户标识，添加后使用该范围的额度卡可在此商户消费。模式：服务商。
    ///
    /// Adds a merchant identifier to a merchant range, so that quota cards with the range can be used there. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::avail_mch_ranges::range_id::merchant_identifiers::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
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
    /// 官方文档 · Official pages: [partner/4017205631](https://pay.weixin.qq.com/doc/v3/partner/4017205631)
    #[doc(alias(
        "添加商户标识",
        "Add a merchant identifier",
        "企业支付",
        "merchant-identifiers",
        "avail-mch-ranges/merchant-identifiers"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers")
    }
}

/// 查询商户标识列表 · List merchant identifiers
pub mod get {

    /// 查询商户标识列表：请求 · List merchant identifiers: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 分页开始位置（必填） · Page offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小（必填） · Page size (required)
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 分页开始位置（必填） · Page offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小（必填） · Page size (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询商户标识列表：应答 · List merchant identifiers: answer
    #[non_exhaustive]
    pub struct Response {
        /// 分页开始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 实际返回数量 · Number of records returned
        pub count: Option<i64>,
        /// 总数量 · Total count
        pub total_count: Option<i64>,
        /// 商户标识列表 · Merchant identifiers
        pub data: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => offset: Required "offset",
            2 => limit: Required "limit",
        }
        Response {
            0 => offset: Optional "offset",
            1 => limit: Optional "limit",
            2 => count: Optional "count",
            3 => total_count: Optional "total_count",
            4 => data: Optional "data",
        }
    }
}

/// 添加商户标识 · Add a merchant identifier
pub mod post {

    /// 添加商户标识：请求 · Add a merchant identifier: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 商户标识值（必填） · Merchant identifier (required)
        pub merchant_identifier: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 商户标识值（必填） · Merchant identifier (required)
        pub fn merchant_identifier<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_identifier = value.into_member();
            self
        }
    }

    /// 添加商户标识：应答 · Add a merchant identifier: answer
    #[non_exhaustive]
    pub struct Response {
        /// 可用商户范围id · Available merchant range ID
        pub range_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => merchant_identifier: Required "merchant_identifier",
        }
        Response {
            0 => range_id: Optional "range_id",
        }
    }
}
