//! `/v3/merchants/{sub_mchid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchants/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchants/{sub_mchid}", rest)
    }
}

/// 查询子商户（融合钱包）
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchants/{sub_mchid}").at("api.mch.weixin.qq.com", "/hk");

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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("sp_appid"), required::<String>("sp_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构appid（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_appid", value.into()))
        }

        /// 机构商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sp_mchid", value.into()))
        }
    }

    /// 查询子商户（融合钱包）：应答
    #[derive(Clone, Default)]
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
        pub merchant_type: Option<Enumeration<MerchantType>>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("name", &mut self.name),
                2 => Named("shortname", &mut self.shortname),
                3 => Named("office_phone", &mut self.office_phone),
                4 => Named("merchant_country_code", &mut self.merchant_country_code),
                5 => Named("business_category", &mut self.business_category),
                6 => Named("contact", &mut self.contact),
                7 => Named("merchant_type", &mut self.merchant_type),
                8 => Named(
                    "registration_certificate_number",
                    &mut self.registration_certificate_number,
                ),
                9 => {
                    Named("registration_certificate_date", &mut self.registration_certificate_date)
                }
                10 => Named("settlement_bank_number", &mut self.settlement_bank_number),
                11 => Named("business", &mut self.business),
                12 => Named("director", &mut self.director),
                13 => Named("principal", &mut self.principal),
                _ => return None,
            })
        }
    }

    /// 联系人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Contact {
        /// 联系人名称，加密传输
        pub name: Option<Sensitive>,
        /// 联系人电话，加密传输
        pub phone: Option<Sensitive>,
        /// 联系人邮箱，加密传输
        pub email: Option<Sensitive>,
    }

    impl Message for Contact {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("phone", &mut self.phone),
                2 => Named("email", &mut self.email),
                _ => return None,
            })
        }
    }

    /// 业务信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Business {
        /// 业务类型
        pub business_type: Option<Enumeration<BusinessType>>,
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
    }

    impl Message for Business {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("business_type", &mut self.business_type),
                1 => Named("app_download", &mut self.app_download),
                2 => Named("website", &mut self.website),
                3 => Named("office_account", &mut self.office_account),
                4 => Named("mini_program", &mut self.mini_program),
                5 => Named("store_address", &mut self.store_address),
                6 => Named("mcc", &mut self.mcc),
                _ => return None,
            })
        }
    }

    /// 董事信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Director {
        /// 董事姓名
        pub name: Option<String>,
        /// 董事证件号码
        pub number: Option<String>,
    }

    impl Message for Director {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("number", &mut self.number),
                _ => return None,
            })
        }
    }

    /// 负责人信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Principal {
        /// 负责人姓名
        pub name: Option<String>,
        /// 负责人证件号码
        pub number: Option<String>,
    }

    impl Message for Principal {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("name", &mut self.name),
                1 => Named("number", &mut self.number),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Contact, Business, Director, Principal);
}
