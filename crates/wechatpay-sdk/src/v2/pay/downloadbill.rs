//! `v2/pay/downloadbill`

use bytes::Bytes;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/pay/downloadbill`
#[derive(Clone, Debug)]
pub struct Downloadbill(pub(crate) Node);

impl Downloadbill {
    /// 下载对账单 (direct and partner)
    ///
    /// `POST /pay/downloadbill`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::downloadbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000109")
    ///     .bill_date("20140603")
    ///     .bill_type(post::BillType::ALL)
    ///     .tar_type(post::TarType::GZIP);
    /// let answer = client.v2().pay().downloadbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(self, request: post::Request) -> Call<Bytes> {
        self.0.download(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/pay/downloadbill", rest)
    }
}

/// 下载对账单
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/pay/downloadbill").unsigned().download().reads();

    enumeration! {
        /// 账单类型
        BillType {
            ALL = "ALL",
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            RECHARGE_REFUND = "RECHARGE_REFUND",
        }
    }

    enumeration! {
        /// 压缩账单
        TarType {
            GZIP = "GZIP",
        }
    }

    /// 下载对账单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号ID
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 对账单日期
        pub bill_date: Required<String>,
        /// 账单类型
        pub bill_type: Option<Enumeration<BillType>>,
        /// 压缩账单
        pub tar_type: Option<Enumeration<TarType>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 对账单日期
        #[inline]
        pub fn bill_date(mut self, value: impl Into<String>) -> Self {
            self.bill_date = Required::set(value.into());
            self
        }

        /// 账单类型
        #[inline]
        pub fn bill_type(mut self, value: impl Into<Enumeration<BillType>>) -> Self {
            self.bill_type = Some(value.into());
            self
        }

        /// 压缩账单
        #[inline]
        pub fn tar_type(mut self, value: impl Into<Enumeration<TarType>>) -> Self {
            self.tar_type = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("bill_date", &mut self.bill_date),
                ("bill_type", &mut self.bill_type),
                ("tar_type", &mut self.tar_type),
            ]);
        }
    }

    message!(Request);
}
