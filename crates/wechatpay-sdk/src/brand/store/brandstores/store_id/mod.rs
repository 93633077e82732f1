//! 查询品牌门店、更新品牌门店、删除品牌门店 · Query a brand store; Update a brand store; Delete a brand store
//!
//! `/brand/store/brandstores/{store_id}`

pub mod bindrecipient;
pub mod close;
pub mod resume;
pub mod unbindrecipient;

use crate::chain::{Members, Method};

/// 查询品牌门店、更新品牌门店、删除品牌门店 · Query a brand store; Update a brand store; Delete a brand store
///
/// `/brand/store/brandstores/{store_id}`
#[derive(Clone)]
pub struct StoreId {
    pub(crate) node: crate::chain::Node,
}

impl StoreId {
    /// `/bindrecipient`: 绑定收款商户号 · Bind a payee merchant to a store
    #[inline]
    pub fn bindrecipient(&self) -> bindrecipient::Bindrecipient {
        bindrecipient::Bindrecipient { node: self.node.clone() }
    }

    /// `/close`: 暂停门店营业 · Suspend a brand store
    #[inline]
    pub fn close(&self) -> close::Close {
        close::Close { node: self.node.clone() }
    }

    /// `/resume`: 恢复门店营业 · Resume a brand store
    #[inline]
    pub fn resume(&self) -> resume::Resume {
        resume::Resume { node: self.node.clone() }
    }

    /// `/unbindrecipient`: 解绑收款商户号 · Unbind a payee merchant from a store
    #[inline]
    pub fn unbindrecipient(&self) -> unbindrecipient::Unbindrecipient {
        unbindrecipient::Unbindrecipient { node: self.node.clone() }
    }

    /// 查询品牌门店 · Query a brand store
    ///
    /// `GET /brand/store/brandstores/{store_id}`
    ///
    /// 品牌按门店ID查询自己的门店，返回门店状态、审核状态和门店信息。模式：品牌。
    ///
    /// Queries a store by its store ID and returns the store state, review state and store data. Mode: brand.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.brand().store().brandstores().store_id("100000201").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015783027](https://pay.weixin.qq.com/doc/brand/4015783027)
    #[doc(alias(
        "查询品牌门店",
        "Query a brand store",
        "品牌门店",
        "brandstores",
        "store/brandstores"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/brand/store/brandstores/{store_id}")
    }

    /// 更新品牌门店 · Update a brand store
    ///
    /// `PATCH /brand/store/brandstores/{store_id}`
    ///
    /// 品牌修改门店的基础、地址或经营信息，返回修改后的门店和审核状态。模式：品牌。
    ///
    /// Changes the basic, address or business data of a brand store and returns the store with its review state. Mode: brand.
    ///
    /// ```no_run
    /// use wechatpay_sdk::brand::store::brandstores::store_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new();
    /// let answer = client
    ///     .brand()
    ///     .store()
    ///     .brandstores()
    ///     .store_id("100000201")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015783036](https://pay.weixin.qq.com/doc/brand/4015783036)
    #[doc(alias(
        "更新品牌门店",
        "Update a brand store",
        "品牌门店",
        "brandstores",
        "store/brandstores"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/brand/store/brandstores/{store_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// 删除品牌门店 · Delete a brand store
    ///
    /// `DELETE /brand/store/brandstores/{store_id}`
    ///
    /// 品牌按门店ID删除自己的门店；成功时没有返回内容。模式：品牌。
    ///
    /// Deletes a store by its store ID. A successful response has no body. Mode: brand.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.brand().store().brandstores().store_id("100000201").delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [brand/4015783019](https://pay.weixin.qq.com/doc/brand/4015783019)
    #[doc(alias(
        "删除品牌门店",
        "Delete a brand store",
        "品牌门店",
        "brandstores",
        "store/brandstores"
    ))]
    #[inline]
    pub fn delete(&self) -> crate::Call<()> {
        self.node.call(Method::DELETE, "/brand/store/brandstores/{store_id}", Members::None)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/store/brandstores/{store_id}")
    }
}

/// 查询品牌门店 · Query a brand store
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

    /// 查询品牌门店：应答 · Query a brand store: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌门店ID · Brand store ID
        pub store_id: Option<String>,
        /// 门店状态 · Store status
        pub store_state: StoreState,
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

    /// 门店地址信息 · Store address information
    #[non_exhaustive]
    pub struct StoreAddress {
        /// 门店省市编码 · Store region code
        ///
        /// 六位数字的行政区划代码；最长 20 个字符。A region code of six digits. At most 20 characters.
        pub address_code: Option<String>,
        /// 门店地址 · Store address
        ///
        /// 最长 200 个字符。At most 200 characters.
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

    /// 门店经营信息 · Store business information
    #[non_exhaustive]
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

    message! {
        Response {
            0 => store_id: Optional "store_id",
            1 => store_state: Optional "store_state",
            2 => audit_state: Optional "audit_state",
            3 => review_reject_reason: Optional "review_reject_reason",
            4 => store_basics: Optional "store_basics",
            5 => store_address: Optional "store_address",
            6 => store_business: Optional "store_business",
            7 => store_recipient: Optional "store_recipient",
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
}

/// 更新品牌门店 · Update a brand store
pub mod patch {

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

    /// 更新品牌门店：请求 · Update a brand store: request
    pub struct Request {
        /// 门店基础信息 · Basic store information
        pub store_basics: Option<StoreBasics>,
        /// 门店地址信息 · Store address information
        pub store_address: Option<StoreAddress>,
        /// 门店经营信息 · Store business information
        pub store_business: Option<StoreBusiness>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 门店基础信息 · Basic store information
        pub fn store_basics<M>(mut self, value: impl crate::IntoMember<StoreBasics, M>) -> Self {
            self.store_basics = value.into_member();
            self
        }

        /// 门店地址信息 · Store address information
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
        /// 六位数字的行政区划代码；最长 20 个字符。A region code of six digits. At most 20 characters.
        pub address_code: Option<String>,
        /// 门店地址（必填） · Store address (required)
        ///
        /// 最长 200 个字符。At most 200 characters.
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

    /// 更新品牌门店：应答 · Update a brand store: answer
    #[non_exhaustive]
    pub struct Response {
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

    /// 门店地址信息 · Store address information
    #[non_exhaustive]
    pub struct ResponseStoreAddress {
        /// 门店省市编码 · Store region code
        ///
        /// 六位数字的行政区划代码；最长 20 个字符。A region code of six digits. At most 20 characters.
        pub address_code: Option<String>,
        /// 门店地址 · Store address
        ///
        /// 最长 200 个字符。At most 200 characters.
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

    /// 门店经营信息 · Store business information
    #[non_exhaustive]
    pub struct ResponseStoreBusiness {
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
            0 => store_basics: Optional "store_basics",
            1 => store_address: Optional "store_address",
            2 => store_business: Optional "store_business",
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
            0 => store_id: Optional "store_id",
            1 => store_state: Optional "store_state",
            2 => audit_state: Optional "audit_state",
            3 => review_reject_reason: Optional "review_reject_reason",
            4 => store_basics: Optional "store_basics",
            5 => store_address: Optional "store_address",
            6 => store_business: Optional "store_business",
            7 => store_recipient: Optional "store_recipient",
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
