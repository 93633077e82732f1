//! 查询门店、修改门店 · Query a store; Modify a store
//!
//! `/v3/merchant-store/stores/{store_id}`

pub mod recipients;

use crate::chain::{Members, Method};

/// 查询门店、修改门店 · Query a store; Modify a store
///
/// `/v3/merchant-store/stores/{store_id}`
#[derive(Clone)]
pub struct StoreId {
    pub(crate) node: crate::chain::Node,
}

impl StoreId {
    /// `/recipients`: 绑定门店收款信息、解除门店收款信息绑定 · Bind store payees; Unbind store payees
    #[inline]
    pub fn recipients(&self) -> recipients::Recipients {
        recipients::Recipients { node: self.node.clone() }
    }

    /// 查询门店 · Query a store
    ///
    /// `GET /v3/merchant-store/stores/{store_id}`
    ///
    /// 按门店ID查询门店，返回基础、地址、经营和收款信息以及门店状态。模式：普通商户、服务商。
    ///
    /// Queries a store by store ID and returns its address, business and payee information, and its state. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_store::stores::store_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client.v3().merchant_store().stores().store_id("20488000").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_store::stores::store_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client.v3().merchant_store().stores().store_id("20488000").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4013948577](https://pay.weixin.qq.com/doc/v3/merchant/4013948577)
    #[doc(alias("查询门店", "Query a store", "连锁品牌门店", "stores", "merchant-store/stores"))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchant-store/stores/{store_id}", request)
    }

    /// 修改门店 · Modify a store
    ///
    /// `PATCH /v3/merchant-store/stores/{store_id}`
    ///
    /// 按门店ID修改门店的基础、地址或经营信息，收款信息另行绑定。模式：普通商户、服务商。
    ///
    /// Modifies a store's basic, address or business information by store ID. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_store::stores::store_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new();
    /// client.v3().merchant_store().stores().store_id("20488000").patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_store::stores::store_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new().sub_mchid("1900000109");
    /// client.v3().merchant_store().stores().store_id("20488000").patch(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4013948551](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
    #[doc(alias("修改门店", "Modify a store", "连锁品牌门店", "stores", "merchant-store/stores"))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<()> {
        self.node.call(
            Method::PATCH,
            "/v3/merchant-store/stores/{store_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-store/stores/{store_id}")
    }
}

/// 查询门店 · Query a store
pub mod get {

    /// 查询门店：请求 · Query a store: request
    pub struct Request {
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询门店：应答 · Query a store: answer
    #[non_exhaustive]
    pub struct Response {
        /// 门店基础信息 · Basic store information
        pub store_basics: Option<StoreBasics>,
        /// 门店地址信息 · Store address information
        pub store_address: Option<StoreAddress>,
        /// 门店经营信息 · Store business information
        pub store_business: Option<StoreBusiness>,
        /// 门店收款信息 · Store payee information
        pub store_recipient: Option<Vec<StoreRecipient>>,
        /// 门店状态 · Store status
        pub store_state: Option<StoreState>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店基础信息 · Basic store information
    #[non_exhaustive]
    pub struct StoreBasics {
        /// 商家门店编号 · Merchant store number
        pub store_reference_id: Option<String>,
        /// 品牌名称 · Brand name
        pub brand_name: Option<String>,
        /// 门店名称 · Store name
        pub store_name: Option<String>,
        /// 分店名称 · Branch name
        pub branch_name: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<i64>,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 门店状态 · Store status
    #[non_exhaustive]
    pub struct StoreState {
        /// 门店状态描述 · Store status description
        pub store_state_message: Option<String>,
        /// 地址核实失败原因 · Address verification failure reason
        pub address_failed_reason: Option<String>,
        /// 门店状态值 · Store status value
        pub store_state_value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => store_basics: Optional "store_basics",
            1 => store_address: Optional "store_address",
            2 => store_business: Optional "store_business",
            3 => store_recipient: Optional "store_recipient",
            4 => store_state: Optional "store_state",
        }
        StoreBasics {
            0 => store_reference_id: Optional "store_reference_id",
            1 => brand_name: Optional "brand_name",
            2 => store_name: Optional "store_name",
            3 => branch_name: Optional "branch_name",
            4 => brand_id: Optional "brand_id",
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
        }
        StoreState {
            0 => store_state_message: Optional "store_state_message",
            1 => address_failed_reason: Optional "address_failed_reason",
            2 => store_state_value: Optional "store_state_value",
        }
    }
}

/// 修改门店 · Modify a store
pub mod patch {

    /// 修改门店：请求 · Modify a store: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
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
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

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
        pub store_reference_id: Option<String>,
        /// 品牌名称 · Brand name
        pub brand_name: Option<String>,
        /// 门店名称（必填） · Store name (required)
        pub store_name: Option<String>,
        /// 分店名称 · Branch name
        pub branch_name: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreBasics {
        /// 商家门店编号 · Merchant store number
        pub fn store_reference_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_reference_id = value.into_member();
            self
        }

        /// 品牌名称 · Brand name
        pub fn brand_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_name = value.into_member();
            self
        }

        /// 门店名称（必填） · Store name (required)
        pub fn store_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.store_name = value.into_member();
            self
        }

        /// 分店名称 · Branch name
        pub fn branch_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.branch_name = value.into_member();
            self
        }

        /// 品牌ID · Brand ID
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }
    }

    /// 门店地址信息 · Store address information
    pub struct StoreAddress {
        /// 门店省市编码（必填） · Store region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub address_code: Option<String>,
        /// 门店地址（必填） · Store address (required)
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
        pub service_phone: Option<String>,
        /// 门店经营时间 · Store opening hours
        ///
        /// 文字，例如 `周一至周五 09:00-20:00|周六至周日 10:00-22:00`。A text in Chinese, for example `周一至周五 09:00-20:00|周六至周日 10:00-22:00`.
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

    request!(Request, StoreBasics, StoreAddress, StoreBusiness);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => store_basics: Optional "store_basics",
            2 => store_address: Optional "store_address",
            3 => store_business: Optional "store_business",
        }
        StoreBasics {
            0 => store_reference_id: Optional "store_reference_id",
            1 => brand_name: Optional "brand_name",
            2 => store_name: Required "store_name",
            3 => branch_name: Optional "branch_name",
            4 => brand_id: Optional "brand_id",
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
    }
}
