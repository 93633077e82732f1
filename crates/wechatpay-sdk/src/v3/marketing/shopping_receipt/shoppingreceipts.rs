//! `/v3/marketing/shopping-receipt/shoppingreceipts`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/shopping-receipt/shoppingreceipts`
#[derive(Clone, Debug)]
pub struct Shoppingreceipts(pub(crate) Node);

impl Shoppingreceipts {
    /// 上传电子小票 (direct and partner)
    ///
    /// `POST /v3/marketing/shopping-receipt/shoppingreceipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::shopping_receipt::shoppingreceipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client, photo: Vec<u8>) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .file(wechatpay_sdk::Upload::new("photo.jpg", photo))
    ///     .transaction_id("1")
    ///     .openid("1");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .shopping_receipt()
    ///     .shoppingreceipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553506)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/shopping-receipt/shoppingreceipts", rest)
    }
}

/// 上传电子小票
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, Time, message};
    use crate::operation::{Algorithm, Multipart, Operation};
    use crate::sensitive::Sensitive;
    use crate::upload::Upload;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/shopping-receipt/shoppingreceipts").upload(
            Multipart { file: "file", name: None, digest: "sha256", algorithm: Algorithm::Sha256 },
        );

    /// 上传电子小票：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 图片文件
        pub file: Required<Upload>,
        /// 微信支付订单的交易单号
        pub transaction_id: Required<String>,
        /// 微信支付订单的下单商户号
        pub transaction_mchid: Option<String>,
        /// 微信支付订单的下单子商户号
        pub transaction_sub_mchid: Option<String>,
        /// 微信支付订单的商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单中OpenID
        pub openid: Required<String>,
        /// 用户与商家的联系渠道
        pub merchant_contact_information: Option<MerchantContactInformation>,
        /// 上传时间
        pub upload_time: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 图片文件
        #[inline]
        pub fn file(mut self, value: Upload) -> Self {
            self.file = Required::set(value);
            self
        }

        /// 微信支付订单的交易单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 微信支付订单的下单商户号
        #[inline]
        pub fn transaction_mchid(mut self, value: impl Into<String>) -> Self {
            self.transaction_mchid = Some(value.into());
            self
        }

        /// 微信支付订单的下单子商户号
        #[inline]
        pub fn transaction_sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.transaction_sub_mchid = Some(value.into());
            self
        }

        /// 微信支付订单的商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 微信支付订单中OpenID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 用户与商家的联系渠道
        #[inline]
        pub fn merchant_contact_information(mut self, value: MerchantContactInformation) -> Self {
            self.merchant_contact_information = Some(value);
            self
        }

        /// 上传时间
        #[inline]
        pub fn upload_time(mut self, value: impl Into<String>) -> Self {
            self.upload_time = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("file", &mut self.file),
                ("transaction_id", &mut self.transaction_id),
                ("transaction_mchid", &mut self.transaction_mchid),
                ("transaction_sub_mchid", &mut self.transaction_sub_mchid),
                ("out_trade_no", &mut self.out_trade_no),
                ("openid", &mut self.openid),
                ("merchant_contact_information", &mut self.merchant_contact_information),
                ("upload_time", &mut self.upload_time),
            ]);
        }
    }

    /// 用户与商家的联系渠道
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MerchantContactInformation {
        /// 品牌售后部门的咨询电话，加密传输
        pub consultation_phone_number: Option<Sensitive>,
    }

    impl MerchantContactInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌售后部门的咨询电话，加密传输
        #[inline]
        pub fn consultation_phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.consultation_phone_number = Some(value.into());
            self
        }
    }

    impl Message for MerchantContactInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("consultation_phone_number", &mut self.consultation_phone_number)]);
        }
    }

    /// 上传电子小票：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 电子小票上传信息
        pub receipt: Option<Receipt>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("receipt", &mut self.receipt)]);
        }
    }

    /// 电子小票上传信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receipt {
        /// 电子小票ID
        pub receipt_id: Option<String>,
        /// 电子小票图片审核状态
        pub state: Option<String>,
        /// 微信支付订单的交易单号
        pub transaction_id: Option<String>,
        /// 微信支付订单的商户号
        pub transaction_mchid: Option<String>,
        /// 微信支付订单的子商户号
        pub transaction_sub_mchid: Option<String>,
        /// 微信支付订单中OpenID
        pub openid: Option<String>,
        /// 图片文件的文件摘要
        pub sha256: Option<String>,
        /// 标识电子小票图片类型
        pub image_type: Option<String>,
        /// 电子小票创建的时间
        pub create_time: Option<Time>,
        /// 电子小票最后一次修改时间
        pub modify_time: Option<String>,
        /// 用户与商家的联系渠道
        pub merchant_contact_information: Option<ReceiptMerchantContactInformation>,
        /// 上传时间
        pub upload_time: Option<String>,
    }

    impl Message for Receipt {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("receipt_id", &mut self.receipt_id),
                ("state", &mut self.state),
                ("transaction_id", &mut self.transaction_id),
                ("transaction_mchid", &mut self.transaction_mchid),
                ("transaction_sub_mchid", &mut self.transaction_sub_mchid),
                ("openid", &mut self.openid),
                ("sha256", &mut self.sha256),
                ("image_type", &mut self.image_type),
                ("create_time", &mut self.create_time),
                ("modify_time", &mut self.modify_time),
                ("merchant_contact_information", &mut self.merchant_contact_information),
                ("upload_time", &mut self.upload_time),
            ]);
        }
    }

    /// 用户与商家的联系渠道
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ReceiptMerchantContactInformation {
        /// 品牌售后部门的咨询电话，加密传输
        pub consultation_phone_number: Option<Sensitive>,
    }

    impl Message for ReceiptMerchantContactInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("consultation_phone_number", &mut self.consultation_phone_number)]);
        }
    }

    message!(
        Request,
        MerchantContactInformation,
        Response,
        Receipt,
        ReceiptMerchantContactInformation
    );
}
