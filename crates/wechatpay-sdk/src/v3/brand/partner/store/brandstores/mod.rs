//! 列表查询品牌门店信息、创建品牌门店 · List brand stores; Create a brand store
//!
//! `/v3/brand/partner/store/brandstores`

pub mod store_id;

/// 列表查询品牌门店信息、创建品牌门店 · List brand stores; Create a brand store
///
/// `/v3/brand/partner/store/brandstores`
#[derive(Clone)]
pub struct Brandstores {
    pub(crate) node: crate::chain::Node,
}

impl Brandstores {
    /// `/{store_id}`: 品牌门店ID · Brand store ID
    pub fn store_id(&self, value: impl Into<String>) -> store_id::StoreId {
        store_id::StoreId { node: self.node.bind("store_id", value) }
    }

    /// 列表查询品牌门店信息 · List brand stores
    ///
    /// `GET /v3/brand/partner/store/brandstores`
    ///
    /// 服务商按门店状态查询品牌的门店，返回门店总数，结果分页返回。模式：服务商。
    ///
    /// Lists the stores of a brand by store state and returns the total count, with pagination. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("120344");
    /// let answer = client.v3().brand().partner().store().brandstores().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016756674](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
    #[doc(alias(
        "列表查询品牌门店信息",
        "List brand stores",
        "品牌门店",
        "brandstores",
        "store/brandstores"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/partner/store/brandstores", request)
    }

    /// 创建品牌门店 · Create a brand store
    ///
    /// `POST /v3/brand/partner/store/brandstores`
    ///
    /// 服务商为品牌创建门店，提交基础、地址和经营信息，返回门店ID和审核状态。模式：服务商。
    ///
    /// Creates a store for a brand from its basic, address and business data and returns the store ID and review state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("123456789")
    ///     .store_address(
    ///         post::StoreAddress::new()
    ///             .address_code("440305")
    ///             .address_detail("深南大道10000号腾讯大厦1楼"),
    ///     );
    /// let answer = client.v3().brand().partner().store().brandstores().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015783183](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
    #[doc(alias(
        "创建品牌门店",
        "Create a brand store",
        "品牌门店",
        "brandstores",
        "store/brandstores"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/store/brandstores", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/store/brandstores")
    }
}

/// 列表查询品牌门店信息 · List brand stores
pub mod get {

    enumeration! {
        /// 门店状态 · Store status
        StoreState {
            /// `OPEN`: 营业中 · Open
            OPEN = "OPEN",
            /// `CREATING`: 创建中 · Being created
            CREATING = "CREATING",
            /// `CLOSED`: 已关店 · Closed
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 门店状态 · Store status
        DataStoreState {
            /// `OPEN`: 营业中 · Open
            OPEN = "OPEN",
            /// `CREATING`: 创建中 · Being created
            CREATING = "CREATING",
            /// `CLOSED`: 已关店 · Closed
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 审核状态 · Review status
        AuditState {
            /// `SUCCESS`: 审核通过 · Approved
            SUCCESS = "SUCCESS",
            /// `PROCESSING`: 审核中 · Under review
            PROCESSING = "PROCESSING",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
        }
    }

    enumeration! {
        /// 收款绑定状态 · Payee binding status
        RecipientState {
            /// `CONFIRMED`: 已确认 · Confirmed
            CONFIRMED = "CONFIRMED",
            /// `ADMIN_REJECTED`: 管理员已拒绝 · Declined by the administrator
            ADMIN_REJECTED = "ADMIN_REJECTED",
            /// `CONFIRMING`: 待确认 · Waiting for confirmation
            CONFIRMING = "CONFIRMING",
            /// `TIMEOUT_REJECTED`: 超时自动拒绝 · Declined by time-out
            TIMEOUT_REJECTED = "TIMEOUT_REJECTED",
        }
    }

    /// 列表查询品牌门店信息：请求 · List brand stores: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 门店状态 · Store status
        pub store_state: StoreState,
        /// 分页起始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页条数 · Page size
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 门店状态 · Store status
        pub fn store_state<M>(mut self, value: impl crate::IntoMember<StoreState, M>) -> Self {
            self.store_state = value.into_member().unwrap_or_default();
            self
        }

        /// 分页起始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页条数 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 列表查询品牌门店信息：应答 · List brand stores: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 分页起始位置 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页条数 · Page size
        pub limit: Option<i64>,
        /// 门店总数 · Number of stores
        pub total_count: Option<i64>,
        /// 品牌门店列表 · Brand stores
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 品牌门店列表 · Brand stores
    #[non_exhaustive]
    pub struct Data {
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 品牌门店ID · Brand store ID
        pub store_id: Option<String>,
        /// 门店状态 · Store status
        pub store_state: DataStoreState,
        /// 审核状态 · Review status
        pub audit_state: AuditState,
        /// 审核失败原因 · Review failure reason
        pub review_reject_reason: Option<String>,
        /// 门店基础信息 · Basic store information
        pub store_basics: Option<StoreBasics>,
        /// 门店地址信息 · Store address information
        pub store_address: Option<StoreAddress>,
        /// 门店经营信息 · Store business information
        pub store_business: Option<StoreBusiness>,
        /// 门店收款信息 · Store payee information
        pub store_recipient: Option<Vec<StoreRecipient>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店基础信息 · Basic store information
    #[non_exhaustive]
    pub struct StoreBasics {
        /// 商家门店编号 · Merchant store number
        pub store_reference_id: Option<String>,
        /// 门店名称 · Store name
        pub branch_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店地址信息 · Store address information
    #[non_exhaustive]
    pub struct StoreAddress {
        /// 门店省市编码 · Store region code
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub address_code: Option<String>,
        /// 门店地址 · Store address
        pub address_detail: Option<String>,
        /// 门店地址辅助描述 · Store address supplement
        pub address_complements: Option<String>,
        /// 门店经度 · Store longitude
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub longitude: Option<String>,
        /// 门店纬度 · Store latitude
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub latitude: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店经营信息 · Store business information
    #[non_exhaustive]
    pub struct StoreBusiness {
        /// 门店服务电话 · Store service phone
        pub service_phone: Option<String>,
        /// 门店经营时间 · Store opening hours
        ///
        /// 文字，例如 `周一至周五 09:00-20:00|周六至周日 10:00-22:00`。A text in Chinese, for example `周一至周五 09:00-20:00|周六至周日 10:00-22:00`.
        pub business_hours: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店收款信息 · Store payee information
    #[non_exhaustive]
    pub struct StoreRecipient {
        /// 门店收款商户号 · Store payee merchant ID
        pub mchid: Option<String>,
        /// 门店收款主体 · Store payee entity
        pub company_name: Option<String>,
        /// 收款绑定状态 · Payee binding status
        pub recipient_state: RecipientState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => store_state: Optional "store_state",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        Response {
            0 => brand_id: Optional "brand_id",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => total_count: Optional "total_count",
            4 => data: Optional "data",
        }
        Data {
            0 => brand_id: Optional "brand_id",
            1 => store_id: Optional "store_id",
            2 => store_state: Optional "store_state",
            3 => audit_state: Optional "audit_state",
            4 => review_reject_reason: Optional "review_reject_reason",
            5 => store_basics: Optional "store_basics",
            6 => store_address: Optional "store_address",
            7 => store_business: Optional "store_business",
            8 => store_recipient: Optional "store_recipient",
        }
        StoreBasics {
            0 => store_reference_id: Optional "store_reference_id",
            1 => branch_name: Optional "branch_name",
        }
        StoreAddress {
            0 => address_code: Optional "address_code",
            1 => address_detail: Optional "address_detail",
            2 => address_complements: Optional "address_complements",
            3 => longitude: Optional "longitude",
            4 => latitude: Optional "latitude",
        }
        StoreBusiness {
            0 => service_phone: Optional "service_phone",
            1 => business_hours: Optional "business_hours",
        }
        StoreRecipient {
            0 => mchid: Optional "mchid",
            1 => company_name: Optional "company_name",
            2 => recipient_state: Optional "recipient_state",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}

/// 创建品牌门店 · Create a brand store
pub mod post {

    enumeration! {
        /// 门店状态 · Store status
        StoreState {
            /// `OPEN`: 营业中 · Open
            OPEN = "OPEN",
            /// `CREATING`: 创建中 · Being created
            CREATING = "CREATING",
            /// `CLOSED`: 已关店 · Closed
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 审核状态 · Review status
        AuditState {
            /// `SUCCESS`: 审核通过 · Approved
            SUCCESS = "SUCCESS",
            /// `PROCESSING`: 审核中 · Under review
            PROCESSING = "PROCESSING",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
        }
    }

    enumeration! {
        /// 收款绑定状态 · Payee binding status
        RecipientState {
            /// `CONFIRMED`: 已确认 · Confirmed
            CONFIRMED = "CONFIRMED",
            /// `ADMIN_REJECTED`: 管理员已拒绝 · Declined by the administrator
            ADMIN_REJECTED = "ADMIN_REJECTED",
            /// `CONFIRMING`: 待确认 · Waiting for confirmation
            CONFIRMING = "CONFIRMING",
            /// `TIMEOUT_REJECTED`: 超时自动拒绝 · Declined by time-out
            TIMEOUT_REJECTED = "TIMEOUT_REJECTED",
        }
    }

    /// 创建品牌门店：请求 · Create a brand store: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 门店基础信息 · Basic store information
        pub store_basics: Option<StoreBasics>,
        /// 门店地址信息（必填） · Store address information (required)
        pub store_address: Option<StoreAddress>,
        /// 门店经营信息 · Store business information
        pub store_business: Option<StoreBusiness>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 门店基础信息 · Basic store information
        pub fn store_basics<M>(mut self, value: impl crate::IntoMember<StoreBasics, M>) -> Self {
            self.store_basics = value.into_member();
            self
        }

        /// 门店地址信息（必填） · Store address information (required)
        pub fn store_address<M>(mut self, value: impl crate::IntoMember<StoreAddress, M>) -> Self {
            self.store_address = value.into_member();
            self
        }

        /// 门店经营信息 · Store business information
        pub fn store_business<M>(
            mut self,
            value: impl crate::IntoMember<StoreBusiness, M>,
        ) -> Self {
            self.store_business = value.into_member();
            self
        }
    }

    /// 门店基础信息 · Basic store information
    pub struct StoreBasics {
        /// 商家门店编号 · Merchant store number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub store_reference_id: Option<String>,
        /// 门店名称 · Store name
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub branch_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreBasics {
        /// 商家门店编号 · Merchant store number
        pub fn store_reference_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_reference_id = value.into_member();
            self
        }

        /// 门店名称 · Store name
        pub fn branch_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.branch_name = value.into_member();
            self
        }
    }

    /// 门店地址信息 · Store address information
    pub struct StoreAddress {
        /// 门店省市编码（必填） · Store region code (required)
        ///
        /// 六位数字的行政区划代码；最长 20 个字符，只能用数字。A region code of six digits. At most 20 characters; digits.
        pub address_code: Option<String>,
        /// 门店地址（必填） · Store address (required)
        ///
        /// 4～200 个字符。4 to 200 characters.
        pub address_detail: Option<String>,
        /// 门店地址辅助描述 · Store address supplement
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub address_complements: Option<String>,
        /// 门店经度 · Store longitude
        ///
        /// 经度，十进制度数；最长 32 个字符。Longitude, in decimal degrees. At most 32 characters.
        pub longitude: Option<String>,
        /// 门店纬度 · Store latitude
        ///
        /// 纬度，十进制度数；最长 32 个字符。Latitude, in decimal degrees. At most 32 characters.
        pub latitude: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreAddress {
        /// 门店省市编码（必填） · Store region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn address_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address_code = value.into_member();
            self
        }

        /// 门店地址（必填） · Store address (required)
        pub fn address_detail<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address_detail = value.into_member();
            self
        }

        /// 门店地址辅助描述 · Store address supplement
        pub fn address_complements<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address_complements = value.into_member();
            self
        }

        /// 门店经度 · Store longitude
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub fn longitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.longitude = value.into_member();
            self
        }

        /// 门店纬度 · Store latitude
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub fn latitude<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.latitude = value.into_member();
            self
        }
    }

    /// 门店经营信息 · Store business information
    pub struct StoreBusiness {
        /// 门店服务电话 · Store service phone
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub service_phone: Option<String>,
        /// 门店经营时间 · Store opening hours
        ///
        /// 文字，例如 `周一至周五 09:00-20:00|周六至周日 10:00-22:00`；最长 256 个字符。A text in Chinese, for example `周一至周五 09:00-20:00|周六至周日 10:00-22:00`. At most 256 characters.
        pub business_hours: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreBusiness {
        /// 门店服务电话 · Store service phone
        pub fn service_phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_phone = value.into_member();
            self
        }

        /// 门店经营时间 · Store opening hours
        ///
        /// 文字，例如 `周一至周五 09:00-20:00|周六至周日 10:00-22:00`。A text in Chinese, for example `周一至周五 09:00-20:00|周六至周日 10:00-22:00`.
        pub fn business_hours<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_hours = value.into_member();
            self
        }
    }

    /// 创建品牌门店：应答 · Create a brand store: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 品牌门店ID · Brand store ID
        pub store_id: Option<String>,
        /// 门店状态 · Store status
        pub store_state: StoreState,
        /// 审核状态 · Review status
        pub audit_state: AuditState,
        /// 审核失败原因 · Review failure reason
        pub review_reject_reason: Option<String>,
        /// 门店基础信息 · Basic store information
        pub store_basics: Option<ResponseStoreBasics>,
        /// 门店地址信息 · Store address information
        pub store_address: Option<ResponseStoreAddress>,
        /// 门店经营信息 · Store business information
        pub store_business: Option<ResponseStoreBusiness>,
        /// 门店收款信息 · Store payee information
        pub store_recipient: Option<Vec<StoreRecipient>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店基础信息 · Basic store information
    #[non_exhaustive]
    pub struct ResponseStoreBasics {
        /// 商家门店编号 · Merchant store number
        pub store_reference_id: Option<String>,
        /// 门店名称 · Store name
        pub branch_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店地址信息 · Store address information
    #[non_exhaustive]
    pub struct ResponseStoreAddress {
        /// 门店省市编码 · Store region code
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub address_code: Option<String>,
        /// 门店地址 · Store address
        pub address_detail: Option<String>,
        /// 门店地址辅助描述 · Store address supplement
        pub address_complements: Option<String>,
        /// 门店经度 · Store longitude
        ///
        /// 经度，十进制度数。Longitude, in decimal degrees.
        pub longitude: Option<String>,
        /// 门店纬度 · Store latitude
        ///
        /// 纬度，十进制度数。Latitude, in decimal degrees.
        pub latitude: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店经营信息 · Store business information
    #[non_exhaustive]
    pub struct ResponseStoreBusiness {
        /// 门店服务电话 · Store service phone
        pub service_phone: Option<String>,
        /// 门店经营时间 · Store opening hours
        ///
        /// 文字，例如 `周一至周五 09:00-20:00|周六至周日 10:00-22:00`。A text in Chinese, for example `周一至周五 09:00-20:00|周六至周日 10:00-22:00`.
        pub business_hours: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店收款信息 · Store payee information
    #[non_exhaustive]
    pub struct StoreRecipient {
        /// 门店收款商户号 · Store payee merchant ID
        pub mchid: Option<String>,
        /// 门店收款主体 · Store payee entity
        pub company_name: Option<String>,
        /// 收款绑定状态 · Payee binding status
        pub recipient_state: RecipientState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, StoreBasics, StoreAddress, StoreBusiness);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => store_basics: Optional "store_basics",
            2 => store_address: Required "store_address",
            3 => store_business: Optional "store_business",
        }
        StoreBasics {
            0 => store_reference_id: Optional "store_reference_id",
            1 => branch_name: Optional "branch_name",
        }
        StoreAddress {
            0 => address_code: Required "address_code",
            1 => address_detail: Required "address_detail",
            2 => address_complements: Optional "address_complements",
            3 => longitude: Optional "longitude",
            4 => latitude: Optional "latitude",
        }
        StoreBusiness {
            0 => service_phone: Optional "service_phone",
            1 => business_hours: Optional "business_hours",
        }
        Response {
            0 => brand_id: Optional "brand_id",
            1 => store_id: Optional "store_id",
            2 => store_state: Optional "store_state",
            3 => audit_state: Optional "audit_state",
            4 => review_reject_reason: Optional "review_reject_reason",
            5 => store_basics: Optional "store_basics",
            6 => store_address: Optional "store_address",
            7 => store_business: Optional "store_business",
            8 => store_recipient: Optional "store_recipient",
        }
        ResponseStoreBasics {
            0 => store_reference_id: Optional "store_reference_id",
            1 => branch_name: Optional "branch_name",
        }
        ResponseStoreAddress {
            0 => address_code: Optional "address_code",
            1 => address_detail: Optional "address_detail",
            2 => address_complements: Optional "address_complements",
            3 => longitude: Optional "longitude",
            4 => latitude: Optional "latitude",
        }
        ResponseStoreBusiness {
            0 => service_phone: Optional "service_phone",
            1 => business_hours: Optional "business_hours",
        }
        StoreRecipient {
            0 => mchid: Optional "mchid",
            1 => company_name: Optional "company_name",
            2 => recipient_state: Optional "recipient_state",
        }
    }
}
