//! `v2/mchrisk/querymchrisk`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mchrisk/querymchrisk`
#[derive(Clone, Debug)]
pub struct Querymchrisk(pub(crate) Node);

impl Querymchrisk {
    /// 事前-风险商户核查接口
    ///
    /// `POST /mchrisk/querymchrisk`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mchrisk::querymchrisk::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .cert_serial_number("XXXXX")
    ///     .certificates_number("8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f")
    ///     .certificates_name("ca775af5f841bdf424b2e6eb86a6e21e")
    ///     .settlement_card_no("8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f")
    ///     .settlement_card_name("ca775af5f841bdf424b2e6eb86a6e21e")
    ///     .settlement_card_bank("招商银行科技园支行")
    ///     .business_license_number("ca775af5f841bdf424b2e6eb86a6e21e")
    ///     .company_name("XXXXX有限公司")
    ///     .store_address("广东省深圳市南山区深南大道10000号")
    ///     .store_longitude("22.5461478801")
    ///     .store_latitude("113.9410519639")
    ///     .sign_type(post::SignType::HMAC_SHA256);
    /// let answer = client.v2().mchrisk().querymchrisk().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985625)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mchrisk/querymchrisk", rest)
    }
}

/// 事前-风险商户核查接口
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::mchrisk::bankquerymchauditinfo::post::{ResultCode, ReturnCode, SignType};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mchrisk/querymchrisk").unsigned().mutual_tls().reads();

    /// 事前-风险商户核查接口：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 服务商号
        pub mch_id: Required<String>,
        /// 平台证书序列号
        pub cert_serial_number: Option<String>,
        /// 身份证号，密文，由调用方加解密
        pub certificates_number: Option<String>,
        /// 身份证所有人姓名，密文，由调用方加解密
        pub certificates_name: Option<String>,
        /// 结算账号，密文，由调用方加解密
        pub settlement_card_no: Option<String>,
        /// 结算户名，密文，由调用方加解密
        pub settlement_card_name: Option<String>,
        /// 结算银行
        pub settlement_card_bank: Option<String>,
        /// 营业执照编号，密文，由调用方加解密
        pub business_license_number: Option<String>,
        /// 公司名称
        pub company_name: Option<String>,
        /// 门店地址
        pub store_address: Option<String>,
        /// 门店经度
        pub store_longitude: Option<String>,
        /// 门店纬度
        pub store_latitude: Option<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 服务商号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 平台证书序列号
        #[inline]
        pub fn cert_serial_number(mut self, value: impl Into<String>) -> Self {
            self.cert_serial_number = Some(value.into());
            self
        }

        /// 身份证号，密文，由调用方加解密
        #[inline]
        pub fn certificates_number(mut self, value: impl Into<String>) -> Self {
            self.certificates_number = Some(value.into());
            self
        }

        /// 身份证所有人姓名，密文，由调用方加解密
        #[inline]
        pub fn certificates_name(mut self, value: impl Into<String>) -> Self {
            self.certificates_name = Some(value.into());
            self
        }

        /// 结算账号，密文，由调用方加解密
        #[inline]
        pub fn settlement_card_no(mut self, value: impl Into<String>) -> Self {
            self.settlement_card_no = Some(value.into());
            self
        }

        /// 结算户名，密文，由调用方加解密
        #[inline]
        pub fn settlement_card_name(mut self, value: impl Into<String>) -> Self {
            self.settlement_card_name = Some(value.into());
            self
        }

        /// 结算银行
        #[inline]
        pub fn settlement_card_bank(mut self, value: impl Into<String>) -> Self {
            self.settlement_card_bank = Some(value.into());
            self
        }

        /// 营业执照编号，密文，由调用方加解密
        #[inline]
        pub fn business_license_number(mut self, value: impl Into<String>) -> Self {
            self.business_license_number = Some(value.into());
            self
        }

        /// 公司名称
        #[inline]
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Some(value.into());
            self
        }

        /// 门店地址
        #[inline]
        pub fn store_address(mut self, value: impl Into<String>) -> Self {
            self.store_address = Some(value.into());
            self
        }

        /// 门店经度
        #[inline]
        pub fn store_longitude(mut self, value: impl Into<String>) -> Self {
            self.store_longitude = Some(value.into());
            self
        }

        /// 门店纬度
        #[inline]
        pub fn store_latitude(mut self, value: impl Into<String>) -> Self {
            self.store_latitude = Some(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mch_id", &mut self.mch_id),
                ("cert_serial_number", &mut self.cert_serial_number),
                ("certificates_number", &mut self.certificates_number),
                ("certificates_name", &mut self.certificates_name),
                ("settlement_card_no", &mut self.settlement_card_no),
                ("settlement_card_name", &mut self.settlement_card_name),
                ("settlement_card_bank", &mut self.settlement_card_bank),
                ("business_license_number", &mut self.business_license_number),
                ("company_name", &mut self.company_name),
                ("store_address", &mut self.store_address),
                ("store_longitude", &mut self.store_longitude),
                ("store_latitude", &mut self.store_latitude),
                ("sign_type", &mut self.sign_type),
            ]);
        }
    }

    /// 事前-风险商户核查接口：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 服务商号
        pub mch_id: Option<String>,
        /// 风险级别
        pub risk_level: Option<String>,
        /// 风险描述
        pub risk_level_desc: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("result_code", &mut self.result_code),
                ("mch_id", &mut self.mch_id),
                ("risk_level", &mut self.risk_level),
                ("risk_level_desc", &mut self.risk_level_desc),
            ]);
        }
    }

    message!(Request, Response);
}
