//! `v2/secapi/mch/queryInstitutionsub`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/secapi/mch/queryInstitutionsub`
pub struct QueryInstitutionsub(pub(crate) Node);

impl QueryInstitutionsub {
    /// 查询子商户
    ///
    /// `POST /secapi/mch/queryInstitutionsub`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::secapi::mch::query_institutionsub::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .app_id("wx8888888888888888")
    ///     .mch_id("3200000001")
    ///     .sub_mch_id("20000100");
    /// let answer = client.v2().secapi().mch().query_institutionsub().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636643)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/mch/queryInstitutionsub", rest)
    }
}

/// 查询子商户
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::secapi::mch::add_institutionsub::post::{
        BusinessType, H5AuthorizationState, MerchantType, ResultCode, ReturnCode,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/secapi/mch/queryInstitutionsub")
            .mutual_tls()
            .without_nonce()
            .reads();

    enumeration! {
        /// 子商户状态
        SubMchStatus {
            OPERATING = "OPERATING",
            PENDING = "PENDING",
            DEACTIVATED = "DEACTIVATED",
            CLOSED = "CLOSED",
            INCOMPLETE_APPLICATION = "INCOMPLETE_APPLICATION",
        }
    }

    enumeration! {
        /// 子商户入驻状态
        ApplicationStatus {
            UNDER_REVIEW = "UNDER_REVIEW",
            REJECTED = "REJECTED",
        }
    }

    /// 查询子商户：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("app_id"),
            required::<String>("mch_id"),
            required::<String>("sub_mch_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 机构appid（必填）
        pub fn app_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("app_id", value.into()))
        }

        /// 机构商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }
    }

    /// 查询子商户：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务返回码
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误编码
        pub err_code: Option<String>,
        /// 错误描述
        pub err_code_des: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 子商户名称
        pub merchant_name: Option<String>,
        /// 子商户简称
        pub merchant_shortname: Option<String>,
        /// 注册国家或区域
        pub merchant_country_code: Option<String>,
        /// 业务类目
        pub business_category: Option<String>,
        /// MCC
        pub mcc: Option<String>,
        /// 公司联系电话
        pub office_phone: Option<String>,
        /// 联系人姓名
        pub contact_name: Option<String>,
        /// 联系人手机
        pub contact_phone: Option<String>,
        /// 联系人邮箱
        pub contact_email: Option<String>,
        /// 子商户唯一标识
        pub merchant_remark: Option<String>,
        /// 业务类型
        pub business_type: Option<Enumeration<BusinessType>>,
        /// 商户类型
        pub merchant_type: Option<Enumeration<MerchantType>>,
        /// 公司注册文件编号
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间
        pub registration_certificate_date: Option<String>,
        /// APP下载链接
        pub app_download: Option<String>,
        /// 业务网站
        pub business_website: Option<String>,
        /// 公众号
        pub office_account: Option<String>,
        /// 小程序
        pub mini_program: Option<String>,
        /// 门店地址
        pub store_address: Option<String>,
        /// 董事姓名
        pub director_name: Option<String>,
        /// 董事证件编号
        pub director_id_number: Option<String>,
        /// 负责人姓名
        pub principal_name: Option<String>,
        /// 负责人证件编号
        pub principal_id_number: Option<String>,
        /// 子商户结算银行账户
        pub settlement_bank_number: Option<String>,
        /// 渠道编号
        pub channel_id: Option<String>,
        /// H5支付权限状态
        pub h5_authorization_state: Option<Enumeration<H5AuthorizationState>>,
        /// H5驳回详情
        pub h5_audit_reject_detail: Option<String>,
        /// 子商户状态
        pub sub_mch_status: Option<Enumeration<SubMchStatus>>,
        /// 子商户入驻状态
        pub application_status: Option<Enumeration<ApplicationStatus>>,
        /// 子商户入驻驳回详情
        pub application_reject_detail: Option<JsonText<ApplicationRejectDetail>>,
        /// 附加信息
        pub attach: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("err_code", &mut self.err_code),
                4 => Named("err_code_des", &mut self.err_code_des),
                5 => Named("sign", &mut self.sign),
                6 => Named("sub_mch_id", &mut self.sub_mch_id),
                7 => Named("merchant_name", &mut self.merchant_name),
                8 => Named("merchant_shortname", &mut self.merchant_shortname),
                9 => Named("merchant_country_code", &mut self.merchant_country_code),
                10 => Named("business_category", &mut self.business_category),
                11 => Named("mcc", &mut self.mcc),
                12 => Named("office_phone", &mut self.office_phone),
                13 => Named("contact_name", &mut self.contact_name),
                14 => Named("contact_phone", &mut self.contact_phone),
                15 => Named("contact_email", &mut self.contact_email),
                16 => Named("merchant_remark", &mut self.merchant_remark),
                17 => Named("business_type", &mut self.business_type),
                18 => Named("merchant_type", &mut self.merchant_type),
                19 => Named(
                    "registration_certificate_number",
                    &mut self.registration_certificate_number,
                ),
                20 => {
                    Named("registration_certificate_date", &mut self.registration_certificate_date)
                }
                21 => Named("app_download", &mut self.app_download),
                22 => Named("business_website", &mut self.business_website),
                23 => Named("office_account", &mut self.office_account),
                24 => Named("mini_program", &mut self.mini_program),
                25 => Named("store_address", &mut self.store_address),
                26 => Named("director_name", &mut self.director_name),
                27 => Named("director_id_number", &mut self.director_id_number),
                28 => Named("principal_name", &mut self.principal_name),
                29 => Named("principal_id_number", &mut self.principal_id_number),
                30 => Named("settlement_bank_number", &mut self.settlement_bank_number),
                31 => Named("channel_id", &mut self.channel_id),
                32 => Named("h5_authorization_state", &mut self.h5_authorization_state),
                33 => Named("h5_audit_reject_detail", &mut self.h5_audit_reject_detail),
                34 => Named("sub_mch_status", &mut self.sub_mch_status),
                35 => Named("application_status", &mut self.application_status),
                36 => Named("application_reject_detail", &mut self.application_reject_detail),
                37 => Named("attach", &mut self.attach),
                _ => return None,
            })
        }
    }

    /// 子商户入驻驳回详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ApplicationRejectDetail {
        /// 驳回原因列表
        pub reason: Option<Vec<Reason>>,
    }

    impl Message for ApplicationRejectDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("reason", &mut self.reason),
                _ => return None,
            })
        }
    }

    /// 驳回原因列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Reason {
        /// 字段
        pub field: Option<String>,
        /// 原因
        pub reason: Option<String>,
    }

    impl Message for Reason {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("field", &mut self.field),
                1 => Named("reason", &mut self.reason),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, ApplicationRejectDetail, Reason);
}
