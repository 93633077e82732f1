//! `/v3/marketing/shopping-receipt/shoppingreceipts`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/shopping-receipt/shoppingreceipts`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Listed, Message, Named, Object, Time, held, message, optional, request, required,
    };
    use crate::operation::{Algorithm, Multipart, Operation};
    use crate::sensitive::Sensitive;
    use crate::upload::Upload;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/shopping-receipt/shoppingreceipts").upload(
            Multipart { file: "file", name: None, digest: "sha256", algorithm: Algorithm::Sha256 },
        );

    /// 上传电子小票：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<Upload>("file"),
            required::<String>("transaction_id"),
            optional::<String>("transaction_mchid"),
            optional::<String>("transaction_sub_mchid"),
            optional::<String>("out_trade_no"),
            required::<String>("openid"),
            optional::<MerchantContactInformation>("merchant_contact_information"),
            optional::<String>("upload_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 图片文件（必填）
        #[inline]
        pub fn file(self, value: Upload) -> Self {
            Self(self.0.with("file", value))
        }

        /// 微信支付订单的交易单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_id", value.into()))
        }

        /// 微信支付订单的下单商户号
        pub fn transaction_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_mchid", value.into()))
        }

        /// 微信支付订单的下单子商户号
        pub fn transaction_sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transaction_sub_mchid", value.into()))
        }

        /// 微信支付订单的商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_trade_no", value.into()))
        }

        /// 微信支付订单中OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 用户与商家的联系渠道
        #[inline]
        pub fn merchant_contact_information(self, value: MerchantContactInformation) -> Self {
            Self(self.0.with("merchant_contact_information", value))
        }

        /// 上传时间
        pub fn upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("upload_time", value.into()))
        }
    }

    /// 用户与商家的联系渠道
    #[derive(Clone)]
    pub struct MerchantContactInformation(pub(crate) Object);

    impl MerchantContactInformation {
        const MEMBERS: &'static [Listed] = &[optional::<Sensitive>("consultation_phone_number")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌售后部门的咨询电话，加密传输
        pub fn consultation_phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("consultation_phone_number", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("receipt", &mut self.receipt),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("receipt_id", &mut self.receipt_id),
                1 => Named("state", &mut self.state),
                2 => Named("transaction_id", &mut self.transaction_id),
                3 => Named("transaction_mchid", &mut self.transaction_mchid),
                4 => Named("transaction_sub_mchid", &mut self.transaction_sub_mchid),
                5 => Named("openid", &mut self.openid),
                6 => Named("sha256", &mut self.sha256),
                7 => Named("image_type", &mut self.image_type),
                8 => Named("create_time", &mut self.create_time),
                9 => Named("modify_time", &mut self.modify_time),
                10 => Named("merchant_contact_information", &mut self.merchant_contact_information),
                11 => Named("upload_time", &mut self.upload_time),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("consultation_phone_number", &mut self.consultation_phone_number),
                _ => return None,
            })
        }
    }

    request!(Request, MerchantContactInformation);

    held!(MerchantContactInformation);

    message!(Response, Receipt, ReceiptMerchantContactInformation);
}
