//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
#[derive(Clone, Debug)]
pub struct Reverse(pub(crate) Node);

impl Reverse {
    /// 冲红电子发票 (direct and partner)
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .reverse_reason("退款")
    ///     .fapiao_information(vec![
    ///         post::FapiaoInformation::new()
    ///             .fapiao_id("20200701123456")
    ///             .fapiao_code("044001911211")
    ///             .fapiao_number("12897794"),
    ///     ]);
    /// client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538327)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse", rest)
    }
}

/// 冲红电子发票
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
    );

    enumeration! {
        /// 冲红原因
        ReverseReason {
            ISSUE_ERROR = "ISSUE_ERROR",
            SALES_RETURN = "SALES_RETURN",
            SERVICE_SUSPENTION = "SERVICE_SUSPENTION",
            SALES_DISCOUNT = "SALES_DISCOUNT",
        }
    }

    /// 冲红电子发票：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 冲红原因
        pub reverse_reason: Required<Enumeration<ReverseReason>>,
        /// 需要冲红的发票信息
        pub fapiao_information: Required<Vec<FapiaoInformation>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 冲红原因
        #[inline]
        pub fn reverse_reason(mut self, value: impl Into<Enumeration<ReverseReason>>) -> Self {
            self.reverse_reason = Required::set(value.into());
            self
        }

        /// 需要冲红的发票信息
        #[inline]
        pub fn fapiao_information(mut self, value: Vec<FapiaoInformation>) -> Self {
            self.fapiao_information = Required::set(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("reverse_reason", &mut self.reverse_reason),
                ("fapiao_information", &mut self.fapiao_information),
            ]);
        }
    }

    /// 需要冲红的发票信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FapiaoInformation {
        /// 商户发票单号
        pub fapiao_id: Required<String>,
        /// 发票代码
        pub fapiao_code: Option<String>,
        /// 发票号码
        pub fapiao_number: Required<String>,
    }

    impl FapiaoInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户发票单号
        #[inline]
        pub fn fapiao_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_id = Required::set(value.into());
            self
        }

        /// 发票代码
        #[inline]
        pub fn fapiao_code(mut self, value: impl Into<String>) -> Self {
            self.fapiao_code = Some(value.into());
            self
        }

        /// 发票号码
        #[inline]
        pub fn fapiao_number(mut self, value: impl Into<String>) -> Self {
            self.fapiao_number = Required::set(value.into());
            self
        }
    }

    impl Message for FapiaoInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("fapiao_id", &mut self.fapiao_id),
                ("fapiao_code", &mut self.fapiao_code),
                ("fapiao_number", &mut self.fapiao_number),
            ]);
        }
    }

    message!(Request, FapiaoInformation);
}
