//! `/v3/merchants/{sub_mchid}`

/// `/v3/merchants/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询子商户（融合钱包）
    ///
    /// `GET /v3/merchants/{sub_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchants::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_appid("wx8888888888888888").sp_mchid("3200000001");
    /// let answer = client.v3().merchants().sub_mchid("20000100").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchants/{sub_mchid}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchants/{sub_mchid}")
    }
}

/// 查询子商户（融合钱包）
pub mod get {

    pub use crate::shared::v3_global_merchants_sub_mchid_get::{
        Business, Contact, Director, Principal, Request,
    };
    pub use crate::shared::v3_global_merchants_sub_mchid_get_merchant_type::{
        BusinessType, MerchantType,
    };

    /// 查询子商户（融合钱包）：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户全称
        pub name: Option<String>,
        /// 子商户简称
        pub shortname: Option<String>,
        /// 公司联系方式
        pub office_phone: Option<String>,
        /// 册国家或区域
        pub merchant_country_code: Option<String>,
        /// 类目
        pub business_category: Option<i64>,
        /// 联系人信息
        pub contact: Option<Contact>,
        /// 商户类型
        pub merchant_type: Option<crate::Enumeration<MerchantType>>,
        /// 公司注册文件编号
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间
        pub registration_certificate_date: Option<String>,
        /// 子商户结算账户
        pub settlement_bank_number: Option<String>,
        /// 业务信息
        pub business: Option<Business>,
        /// 董事信息
        pub director: Option<Director>,
        /// 负责人信息
        pub principal: Option<Principal>,
    }

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => name: "name",
            2 => shortname: "shortname",
            3 => office_phone: "office_phone",
            4 => merchant_country_code: "merchant_country_code",
            5 => business_category: "business_category",
            6 => contact: "contact",
            7 => merchant_type: "merchant_type",
            8 => registration_certificate_number: "registration_certificate_number",
            9 => registration_certificate_date: "registration_certificate_date",
            10 => settlement_bank_number: "settlement_bank_number",
            11 => business: "business",
            12 => director: "director",
            13 => principal: "principal",
        }
    }
}
