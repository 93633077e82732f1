//! `/v3/new-tax-control-fapiao/download`

use bytes::Bytes;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/download`
#[derive(Clone, Debug)]
pub struct Download(pub(crate) Node);

impl Download {
    /// 下载发票文件 (direct and partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/download`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::download::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .token("1")
    ///     .mchid("1900000109")
    ///     .openid("1")
    ///     .invoice_code("1")
    ///     .invoice_no("1")
    ///     .fapiao_id("1");
    /// let answer = client.v3().new_tax_control_fapiao().download().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286040)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<Bytes> {
        self.0.download(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/download", rest)
    }
}

/// 下载发票文件
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/new-tax-control-fapiao/download").unsigned().download();

    /// 下载发票文件：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 前序download\_url的查询参数
        pub token: Required<String>,
        /// 商户号
        pub mchid: Required<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 通过查询电子发票接口获取的card\_openid
        pub openid: Required<String>,
        /// 发票代码
        pub invoice_code: Required<String>,
        /// 发票号码
        pub invoice_no: Required<String>,
        /// 唯一标识一张发票
        pub fapiao_id: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 前序download\_url的查询参数
        #[inline]
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 通过查询电子发票接口获取的card\_openid
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 发票代码
        #[inline]
        pub fn invoice_code(mut self, value: impl Into<String>) -> Self {
            self.invoice_code = Required::set(value.into());
            self
        }

        /// 发票号码
        #[inline]
        pub fn invoice_no(mut self, value: impl Into<String>) -> Self {
            self.invoice_no = Required::set(value.into());
            self
        }

        /// 唯一标识一张发票
        #[inline]
        pub fn fapiao_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_id = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("token", &mut self.token),
                ("mchid", &mut self.mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("openid", &mut self.openid),
                ("invoice_code", &mut self.invoice_code),
                ("invoice_no", &mut self.invoice_no),
                ("fapiao_id", &mut self.fapiao_id),
            ]);
        }
    }

    message!(Request);
}
