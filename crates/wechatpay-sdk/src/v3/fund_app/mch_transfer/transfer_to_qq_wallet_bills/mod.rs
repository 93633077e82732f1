//! `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`

pub mod out_bill_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
pub struct TransferToQqWalletBills(pub(crate) Node);

impl TransferToQqWalletBills {
    /// `/{out_bill_no}`: 商户单号
    #[inline]
    pub fn out_bill_no(self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo(self.0.bind("out_bill_no", value))
    }

    /// 发起转账到QQ钱包 (direct)
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("102022609")
    ///     .out_bill_no("plfk2020042013")
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .user_qq("490379403")
    ///     .user_name("张三")
    ///     .transfer_amount(400000)
    ///     .transfer_remark("2020年4月报销")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .transfer_scene_id(post::TransferSceneId::N1401)
    ///     .transfer_scene_report_infos(vec![
    ///         post::TransferSceneReportInfos::new()
    ///             .info_type("活动名称")
    ///             .info_content("注册会员有礼"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .transfer_to_qq_wallet_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014297386)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills", rest)
    }
}

/// 发起转账到QQ钱包
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Object, enumeration, optional, request, required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::cancel::post::State;
pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::TransferSceneReportInfos;
pub use crate::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::out_bill_no::get::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills")
            .numbered_by("out_bill_no");

    enumeration! {
        /// 转账场景ID
        TransferSceneId {
            N1401 = "1401",
        }
    }

    /// 发起转账到QQ钱包：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("out_bill_no"),
            required::<String>("openid"),
            optional::<String>("user_qq"),
            optional::<Sensitive>("user_name"),
            required::<Fen>("transfer_amount"),
            required::<String>("transfer_remark"),
            optional::<String>("notify_url"),
            required::<Enumeration<TransferSceneId>>("transfer_scene_id"),
            required::<Vec<TransferSceneReportInfos>>("transfer_scene_report_infos"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// QQ互联开放平台AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户单号（必填）
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_bill_no", value.into()))
        }

        /// 收款用户OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("openid", value.into()))
        }

        /// 收款用户QQ号
        pub fn user_qq(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("user_qq", value.into()))
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

        /// 通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 转账场景ID（必填）
        pub fn transfer_scene_id(self, value: impl Into<Enumeration<TransferSceneId>>) -> Self {
            Self(self.0.with::<Enumeration<TransferSceneId>>("transfer_scene_id", value.into()))
        }

        /// 转账场景报备信息（必填）
        #[inline]
        pub fn transfer_scene_report_infos(self, value: Vec<TransferSceneReportInfos>) -> Self {
            Self(self.0.with("transfer_scene_report_infos", value))
        }
    }

    request!(Request);
}
