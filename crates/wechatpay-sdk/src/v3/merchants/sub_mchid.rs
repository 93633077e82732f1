//! `/v3/merchants/{sub_mchid}`

/// `/v3/merchants/{sub_mchid}`
#[derive(Clone)]
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
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/merchants/{sub_mchid}", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchants/{sub_mchid}")
    }
}

/// 查询子商户（融合钱包）
pub mod get {

    enumeration! {
        /// 商户类型
        MerchantType {
            ENTERPRISE = "ENTERPRISE",
            INDIVIDUAL = "INDIVIDUAL",
        }
    }

    enumeration! {
        /// 业务类型
        BusinessType {
            ONLINE = "ONLINE",
            OFFLINE = "OFFLINE",
            BOTH = "BOTH",
        }
    }

    /// 查询子商户（融合钱包）：请求
    pub struct Request {
        /// 机构appid（必填）
        pub sp_appid: Option<String>,
        /// 机构商户号（必填）
        pub sp_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构appid（必填）
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 机构商户号（必填）
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }
    }

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
        pub merchant_type: MerchantType,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 联系人信息
    #[non_exhaustive]
    pub struct Contact {
        /// 联系人名称，加密传输
        pub name: Option<crate::Sensitive>,
        /// 联系人电话，加密传输
        pub phone: Option<crate::Sensitive>,
        /// 联系人邮箱，加密传输
        pub email: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 业务信息
    #[non_exhaustive]
    pub struct Business {
        /// 业务类型
        pub business_type: BusinessType,
        /// APP下载地址
        pub app_download: Option<String>,
        /// 业务网站
        pub website: Option<String>,
        /// 公众号
        pub office_account: Option<String>,
        /// 小程序
        pub mini_program: Option<String>,
        /// 门店地址
        pub store_address: Option<String>,
        /// MCC码
        pub mcc: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 董事信息
    #[non_exhaustive]
    pub struct Director {
        /// 董事姓名
        pub name: Option<String>,
        /// 董事证件号码
        pub number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 负责人信息
    #[non_exhaustive]
    pub struct Principal {
        /// 负责人姓名
        pub name: Option<String>,
        /// 负责人证件号码
        pub number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_appid: Required "sp_appid",
            1 => sp_mchid: Required "sp_mchid",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => name: Optional "name",
            2 => shortname: Optional "shortname",
            3 => office_phone: Optional "office_phone",
            4 => merchant_country_code: Optional "merchant_country_code",
            5 => business_category: Optional "business_category",
            6 => contact: Optional "contact",
            7 => merchant_type: Optional "merchant_type",
            8 => registration_certificate_number: Optional "registration_certificate_number",
            9 => registration_certificate_date: Optional "registration_certificate_date",
            10 => settlement_bank_number: Optional "settlement_bank_number",
            11 => business: Optional "business",
            12 => director: Optional "director",
            13 => principal: Optional "principal",
        }
        Contact {
            0 => name: Optional "name",
            1 => phone: Optional "phone",
            2 => email: Optional "email",
        }
        Business {
            0 => business_type: Optional "business_type",
            1 => app_download: Optional "app_download",
            2 => website: Optional "website",
            3 => office_account: Optional "office_account",
            4 => mini_program: Optional "mini_program",
            5 => store_address: Optional "store_address",
            6 => mcc: Optional "mcc",
        }
        Director {
            0 => name: Optional "name",
            1 => number: Optional "number",
        }
        Principal {
            0 => name: Optional "name",
            1 => number: Optional "number",
        }
    }
}
