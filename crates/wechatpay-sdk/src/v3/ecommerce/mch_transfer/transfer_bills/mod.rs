//! `/v3/ecommerce/mch-transfer/transfer-bills`

pub mod out_bill_no;
pub mod transfer_bill_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/mch-transfer/transfer-bills`
pub struct TransferBills(pub(crate) Node);

impl TransferBills {
    /// `/out-bill-no`
    #[inline]
    pub fn out_bill_no(self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo(self.0)
    }

    /// `/transfer-bill-no`
    #[inline]
    pub fn transfer_bill_no(self) -> transfer_bill_no::TransferBillNo {
        transfer_bill_no::TransferBillNo(self.0)
    }

    /// 发起转账 (partner)
    ///
    /// `POST /v3/ecommerce/mch-transfer/transfer-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::mch_transfer::transfer_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001109")
    ///     .appid("wxf636efh567hg4356")
    ///     .out_bill_no("plfk2020042013")
    ///     .transfer_scene_id("1000")
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .user_name("张三")
    ///     .transfer_amount(400000)
    ///     .transfer_remark("2020年4月报销")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    /// let answer = client.v3().ecommerce().mch_transfer().transfer_bills().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/mch-transfer/transfer-bills", rest)
    }
}

/// 发起转账
pub mod post {
    use http::Method;

    use crate::message::{
        Fen, Listed, Message, Named, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/mch-transfer/transfer-bills")
            .numbered_by("out_bill_no");

    /// 发起转账：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("appid"),
            required::<String>("out_bill_no"),
            required::<String>("transfer_scene_id"),
            required::<String>("openid"),
            optional::<Sensitive>("user_name"),
            required::<Fen>("transfer_amount"),
            required::<String>("transfer_remark"),
            optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 服务商AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户单号（必填）
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_bill_no", value.into()))
        }

        /// 转账场景ID（必填）
        pub fn transfer_scene_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transfer_scene_id", value.into()))
        }

        /// 收款用户OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 收款用户姓名，加密传输
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("user_name", value.into()))
        }

        /// 转账金额，单位为分（必填）
        pub fn transfer_amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("transfer_amount", value.into()))
        }

        /// 转账备注（必填）
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("transfer_remark", value.into()))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }
    }

    /// 发起转账：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// 单据创建时间
        pub create_time: Option<Time>,
        /// 单据状态
        pub state: Option<String>,
        /// 失败原因
        pub fail_reason: Option<String>,
        /// 跳转领取页面的package信息
        pub package_info: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("out_bill_no", &mut self.out_bill_no),
                2 => Named("transfer_bill_no", &mut self.transfer_bill_no),
                3 => Named("create_time", &mut self.create_time),
                4 => Named("state", &mut self.state),
                5 => Named("fail_reason", &mut self.fail_reason),
                6 => Named("package_info", &mut self.package_info),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
