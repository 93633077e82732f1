//! 查询可用商户范围列表、创建可用商户范围 · List available merchant ranges; Create an available merchant range
//!
//! `/v3/webizpay/avail-mch-ranges`

pub mod range_id;

/// 查询可用商户范围列表、创建可用商户范围 · List available merchant ranges; Create an available merchant range
///
/// `/v3/webizpay/avail-mch-ranges`
#[derive(Clone)]
pub struct AvailMchRanges {
    pub(crate) node: crate::chain::Node,
}

impl AvailMchRanges {
    /// `/{range_id}`: 可用商户范围id · Available merchant range ID
    pub fn range_id(&self, value: impl Into<String>) -> range_id::RangeId {
        range_id::RangeId { node: self.node.bind("range_id", value) }
    }

    /// 查询可用商户范围列表 · List available merchant ranges
    ///
    /// `GET /v3/webizpay/avail-mch-ranges`
    ///
    /// 服务商查询已创建的可用商户范围列表，下发额度卡时可用其中的范围限定能消费的商户。模式：服务商。
    ///
    /// Lists the merchant ranges of the partner, which limit where quota cards can be used. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::avail_mch_ranges::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("1900000001");
    /// let answer = client.v3().webizpay().avail_mch_ranges().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4017205627](https://pay.weixin.qq.com/doc/v3/partner/4017205627)
    #[doc(alias(
        "查询可用商户范围列表",
        "List available merchant ranges",
        "企业支付",
        "avail-mch-ranges",
        "webizpay/avail-mch-ranges"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/webizpay/avail-mch-ranges", request)
    }

    /// 创建可用商户范围 · Create an available merchant range
    ///
    /// `POST /v3/webizpay/avail-mch-ranges`
    ///
    /// 服务商按商户标识类型创建可用商户范围，返回范围ID，再向其中添加商户标识。模式：服务商。
    ///
    /// Creates a merchant range for an identifier type and returns the range ID. Add merchant identifiers to it afterwards. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::avail_mch_ranges::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .identifier_type(post::IdentifierType::ORGANIZATION_CODE);
    /// let answer = client.v3().webizpay().avail_mch_ranges().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4017205621](https://pay.weixin.qq.com/doc/v3/partner/4017205621)
    #[doc(alias(
        "创建可用商户范围",
        "Create an available merchant range",
        "企业支付",
        "avail-mch-ranges",
        "webizpay/avail-mch-ranges"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/avail-mch-ranges", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/avail-mch-ranges")
    }
}

/// 查询可用商户范围列表 · List available merchant ranges
pub mod get {

    enumeration! {
        /// 商户标识类型 · Merchant identifier type
        IdentifierType {
            /// `ORGANIZATION_CODE`: 统一社会信用代码 · Unified social credit code
            ORGANIZATION_CODE = "ORGANIZATION_CODE",
            /// `TRANSACTION_ID`: 微信支付订单号 · WeChat Pay transaction ID
            TRANSACTION_ID = "TRANSACTION_ID",
        }
    }

    /// 查询可用商户范围列表：请求 · List available merchant ranges: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }
    }

    /// 查询可用商户范围列表：应答 · List available merchant ranges: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 可用商户范围列表 · Available merchant ranges
        pub range_list: Option<Vec<RangeList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 可用商户范围列表 · Available merchant ranges
    #[non_exhaustive]
    pub struct RangeList {
        /// 可用商户范围id · Available merchant range ID
        pub range_id: Option<String>,
        /// 商户标识类型 · Merchant identifier type
        pub identifier_type: IdentifierType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => range_list: Optional "range_list",
        }
        RangeList {
            0 => range_id: Optional "range_id",
            1 => identifier_type: Optional "identifier_type",
        }
    }
}

/// 创建可用商户范围 · Create an available merchant range
pub mod post {

    enumeration! {
        /// 商户标识类型 · Merchant identifier type
        IdentifierType {
            /// `ORGANIZATION_CODE`: 统一社会信用代码 · Unified social credit code
            ORGANIZATION_CODE = "ORGANIZATION_CODE",
            /// `TRANSACTION_ID`: 微信支付订单号 · WeChat Pay transaction ID
            TRANSACTION_ID = "TRANSACTION_ID",
        }
    }

    /// 创建可用商户范围：请求 · Create an available merchant range: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 商户标识类型（必填） · Merchant identifier type (required)
        pub identifier_type: IdentifierType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 商户标识类型（必填） · Merchant identifier type (required)
        pub fn identifier_type<M>(
            mut self,
            value: impl crate::IntoMember<IdentifierType, M>,
        ) -> Self {
            self.identifier_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 创建可用商户范围：应答 · Create an available merchant range: answer
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
            1 => identifier_type: Required "identifier_type",
        }
        Response {
            0 => range_id: Optional "range_id",
        }
    }
}
